namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>
/// An implausible value: we ask "really?" and take it when the form comes back with the same value confirmed.
/// </summary>
/// <param name="Asks">The sentence and the field it stands at.</param>
/// <param name="Confirm">What <see cref="ReadingContext.Confirmed"/> must hold; it names field and value, so that another value is asked about again.</param>
/// <param name="Suggestion">What the person probably meant, as they would type it (<c>36.5</c> for 365), or null.</param>
public sealed record Question(Refusal Asks, string Confirm, string? Suggestion = null)
{
    public string Field => Asks.Field!;
}
