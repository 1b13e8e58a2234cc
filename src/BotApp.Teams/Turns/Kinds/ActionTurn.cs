using System.Text.Json.Nodes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>A button, a dialog or a message action. Everything in <paramref name="Data"/> is client-controlled.</summary>
/// <param name="Verb"><c>room.action</c>, for example <c>record.save</c>.</param>
/// <param name="Data">The data of the action, without the inputs.</param>
/// <param name="Inputs">Values of the inputs, all text, by input id (<c>field:temperature</c>).</param>
/// <param name="PressedMessageId">The message that holds the card (<c>replyToId</c>); null in dialogs.</param>
public sealed record ActionTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    Surface Surface, string Verb, JsonObject Data, IReadOnlyDictionary<string, string> Inputs,
    string? PressedMessageId, QuotedMessage? Quoted = null)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId)
{
    /// <summary>A text of the data, or null.</summary>
    public string? Text(string name) => Data[name] is JsonValue value && value.TryGetValue<string>(out var text)
        ? text
        : Data[name] is JsonValue other ? other.ToString() : null;

    /// <summary>A whole number of the data, written as number or text, or null.</summary>
    public long? Number(string name) =>
        long.TryParse(Text(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What stands in an input, by its key, also from a client that sends it without the prefix; empty when nothing does.</summary>
    public string Typed(string key) => (Text(key) ?? Inputs.GetValueOrDefault(key) ?? Inputs.GetValueOrDefault(CardInput.Id(key)) ?? "").Trim();
}
