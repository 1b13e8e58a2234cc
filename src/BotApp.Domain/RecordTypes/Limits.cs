namespace BotApp.Domain.RecordTypes;

/// <summary>
/// Outside <paramref name="Hard"/> a value is refused; outside <paramref name="Soft"/> we ask whether it is really so.
/// Numbers: in the field's unit. Dates and moments: in days from today, so that "not in the future" is <c>to: 0</c>.
/// </summary>
public sealed record Limits(Bounds? Hard = null, Bounds? Soft = null);
