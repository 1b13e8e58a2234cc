namespace BotApp.Domain.Records.Views.Sums;

/// <summary>One group of a view.</summary>
/// <param name="Key">
/// A choice's key, a text, a number as text, <c>true</c> or <c>false</c>, an id, or the first day of the day, week, month
/// or 年度 (<c>2026-11-16</c>); null for records without a value.
/// </param>
/// <param name="Measures">In the order of the view; null where no record has the number.</param>
public sealed record GroupLine(string? Key, long Count, IReadOnlyList<double?> Measures);
