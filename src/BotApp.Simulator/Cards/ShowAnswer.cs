using System.Text.Json.Nodes;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>Shows what the bot answered to an Action.Execute: a card for this viewer, a short text, or an error.</summary>
public sealed class ShowAnswer(World world, News news, SeeMessage seeMessage)
{
    private readonly Lock keeping = new();

    /// <param name="isDue">Asked at the last moment: false when what the answer brings is already old.</param>
    public ClickResult Run(Person person, Message message, int index, BotAnswer answer, Func<bool>? isDue = null)
    {
        lock (keeping)
            return isDue?.Invoke() == false ? new ClickResult("done") : Run(person, message, index, answer);
    }

    private ClickResult Run(Person person, Message message, int index, BotAnswer answer)
    {
        if (!answer.Succeeded)
            return Failed(person, message, index, Failures.Of(answer), answer.Status);
        var value = (answer.Body as JsonObject)?["value"];
        return answer.Body.Text("type") switch
        {
            "application/vnd.microsoft.card.adaptive" when value is JsonObject card => Card(person, message, index, card),
            "application/vnd.microsoft.activity.message" => Seen(person, message, new ClickResult("text") { Text = (string?)value ?? "" }),
            "application/vnd.microsoft.error" => Failed(person, message, index, Failures.Words(value), answer.Status),
            null when answer.Body is null or JsonObject { Count: 0 } => Seen(person, message, new ClickResult("done")),
            var type => Failed(person, message, index, new ErrorWords("UnknownAnswer", $"The bot answered with '{type}'."), answer.Status),
        };
    }

    private ClickResult Card(Person person, Message message, int index, JsonObject card)
    {
        Keep(person, message, index, card, null);
        return Seen(person, message, new ClickResult("card") { Card = Json.Element(card) });
    }

    // A failed refresh leaves the card as it was and is tried again after a minute like any other.
    private ClickResult Failed(Person person, Message message, int index, ErrorWords error, int? status)
    {
        var shown = world.Views.Find($"{message.Id}|{person.Id}") is { } view && view.MessageVersion == message.Version ? Json.Node(view.Card) : null;
        Keep(person, message, index, shown, error.Message);
        return Seen(person, message, new ClickResult("error") { Error = error, Status = status });
    }

    private void Keep(Person person, Message message, int index, JsonNode? card, string? error)
    {
        // An update that came in meanwhile is newer than this answer's base, but the answer was made after it: it counts.
        var version = world.Messages.Find(message.Id)?.Version ?? message.Version;
        world.Views.Put(new CardView(message.Id, person.Id, version, index, card is null ? null : Json.Element(card), world.Clock.GetUtcNow(), error));
        news.Tell("message", message.ConversationId, person.Id, message.Id);
    }

    private ClickResult Seen(Person person, Message message, ClickResult result) =>
        result with { Message = seeMessage.Run(person, world.Messages.Find(message.Id)!) };
}
