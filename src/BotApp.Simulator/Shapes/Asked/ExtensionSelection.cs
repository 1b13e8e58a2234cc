namespace BotApp.Simulator.Shapes.Asked;

/// <summary>The hit that was picked.</summary>
public sealed record ExtensionSelection(string Conversation, ExtensionItem Item);
