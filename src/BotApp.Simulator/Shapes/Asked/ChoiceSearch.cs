namespace BotApp.Simulator.Shapes.Asked;

/// <summary>What a person typed into a choice input that asks the bot.</summary>
public sealed record ChoiceSearch(
    string? Input,
    string? Dataset,
    string Text = "",
    int? Attachment = null,
    int Skip = 0,
    int Top = 15,
    IReadOnlyDictionary<string, string>? Inputs = null);
