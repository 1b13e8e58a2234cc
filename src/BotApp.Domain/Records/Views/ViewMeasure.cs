namespace BotApp.Domain.Records.Views;

/// <summary>One number of a group.</summary>
public sealed record ViewMeasure(string Field, MeasureKind Kind);
