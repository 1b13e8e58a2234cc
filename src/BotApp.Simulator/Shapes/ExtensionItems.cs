namespace BotApp.Simulator.Shapes;

/// <summary>Hits of a search, or a sentence of the bot.</summary>
public sealed record ExtensionItems(string Layout, IReadOnlyList<ExtensionItem> Items, string? Text);
