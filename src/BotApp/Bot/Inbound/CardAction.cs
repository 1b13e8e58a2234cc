using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>Parts what a button sends: the verb, its data, and the inputs (<c>field:…</c>) that the client mixed into it.</summary>
internal static class CardAction
{
    /// <param name="verb">Null: it stands in the data, as in every <c>Action.Submit</c>.</param>
    public static ActionTurn Turn(
        TurnHead head, Surface surface, JsonElement sent, string? verb, string? pressedMessageId, QuotedMessage? quoted = null)
    {
        var data = new JsonObject();
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in sent.Properties())
        {
            var name = JsonReading.NameOf(property);
            if (name.StartsWith(CardInput.Prefix, StringComparison.Ordinal))
            {
                inputs[name] = ValueOf(property.Value);
            }
            else if (name is not ("verb" or "msteams"))
            {
                data[name] = property.Value.Copy();
            }
        }

        return new(
            head.Caller, head.Place, head.Language, head.ActivityId, head.InboxKey, head.BotId,
            surface, verb ?? sent.Text("verb") ?? "", data, inputs, pressedMessageId, quoted);
    }

    private static string ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.AsText() ?? "",
    };
}
