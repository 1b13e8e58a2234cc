using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Wire;

/// <summary>What one face is drawn with. Drawing only reads.</summary>
/// <param name="ViewerId">The person it is drawn for, or null for a card that many see.</param>
public sealed record Sheet(AppDb Db, FaceRef Face, Language Language, long? ViewerId, Stage Stage)
{
    public Words Words => Stage.Deck.Words(Language);

    public DateTimeOffset Now => Stage.Clock.GetUtcNow();

    public string Say(string key, params (string Name, string Value)[] arguments) => Words.Say(key, arguments);

    public OutgoingMessage Card(string card, object data, string summary) =>
        OutgoingMessage.OfCard(Stage.Deck.Draw(card, Language, data), summary);
}
