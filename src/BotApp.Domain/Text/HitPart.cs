namespace BotApp.Domain.Text;

/// <summary>A part of a text, and whether a search found it.</summary>
public sealed record HitPart(string Text, bool IsHit);
