using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>Who wants a view to post itself, when, and for which unit.</summary>
/// <param name="Times">As typed: <c>7:00、17:00</c>.</param>
/// <param name="Days">Chosen days of the week: <c>Monday,Thursday</c>; empty: every day.</param>
/// <param name="Language">In which the channel reads.</param>
public sealed record PinWish(long PersonId, long UnitId, string Times, string Days, Language Language);
