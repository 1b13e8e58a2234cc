namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>The name of the register is read otherwise; null for no reading.</summary>
public sealed record ReadingDiffers(string? Before, string? After) : TypeDifference;
