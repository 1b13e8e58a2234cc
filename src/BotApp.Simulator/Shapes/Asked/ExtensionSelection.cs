namespace BotApp.Simulator.Shapes;

/// <summary>The hit that was picked.</summary>
public sealed record ExtensionSelection(string Conversation, ExtensionItem Item);
