using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;

namespace BotApp.Simulator.Client;

/// <summary>The cards of a message.</summary>
public static class CardReading
{
    public static CardReader? FirstCard(this SeenMessage message) => message.Attachments
        .Where(a => a.ContentType == WireReading.Adaptive && a.Content is not null)
        .Select(a => new CardReader(a.Content!.Value))
        .FirstOrDefault();

    /// <summary>The card; a bug of the test when there is none.</summary>
    public static CardReader Card(this SeenMessage message) =>
        message.FirstCard() ?? throw new InvalidOperationException($"Message {message.Id} has no card.");

    public static CardReader Card(this SeenDialog dialog) =>
        new(dialog.Card ?? throw new InvalidOperationException("The dialog has no card."));
}
