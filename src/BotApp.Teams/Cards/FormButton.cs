using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards;

/// <param name="Title">What it does: 保存.</param>
/// <param name="Verb"><c>room.action</c>.</param>
/// <param name="Data">Ids, <c>opId</c> and the record type version: nothing private, nothing trusted.</param>
public sealed record FormButton(string Title, string Verb, JsonObject Data)
{
    /// <summary><c>positive</c> for the primary button, <c>default</c>, <c>destructive</c>.</summary>
    public string Style { get; init; } = "default";

    /// <summary><c>primary</c> shows it, <c>secondary</c> puts it into the overflow menu.</summary>
    public string Mode { get; init; } = "primary";

    /// <summary><c>auto</c> sends the inputs, <c>none</c> neither checks nor sends them (やめる).</summary>
    public string AssociatedInputs { get; init; } = "auto";
}
