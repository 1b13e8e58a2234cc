namespace BotApp.Simulator.Shapes.Asked;

/// <summary>The text of an edited message.</summary>
public sealed record NewText(string Text);
