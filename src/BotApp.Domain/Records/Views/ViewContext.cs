using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views;

/// <summary>Who looks at a view, and when.</summary>
/// <param name="PersonId">0 when a card stands in a channel and nobody in particular looks: "me" is nobody then.</param>
public sealed record ViewContext(long PersonId, DateTimeOffset Now)
{
    public DateOnly Today => JapaneseTime.Date(Now);
}
