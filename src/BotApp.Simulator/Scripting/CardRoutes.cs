using BotApp.Simulator.Cards;
using BotApp.Simulator.Extensions;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Scripting;

/// <summary>What a person does with cards, dialogs and the message extension.</summary>
public static class CardRoutes
{
    public static void MapCards(this RouteGroupBuilder sim)
    {
        var person = sim.MapGroup("/people/{person}");
        MapMessageCards(person.MapGroup("/messages/{message}"));
        MapDialogs(person.MapGroup("/dialogs/{dialog}"));
        MapExtensions(person.MapGroup("/extensions"));
    }

    private static void MapMessageCards(RouteGroupBuilder message)
    {
        message.MapPost("/click", (Target at, ClickAction click, string person, string message, Click how, CancellationToken stop) =>
            click.Run(at.Person(person), at.Message(person, message), how, stop));
        message.MapPost("/seen", (Target at, RefreshCard refresh, string person, string message, CancellationToken stop) =>
            refresh.Run(at.Person(person), at.Message(person, message), stop));
        message.MapPost("/refresh", (Target at, RefreshCard refresh, string person, string message, CancellationToken stop) =>
            refresh.ByHand(at.Person(person), at.Message(person, message), stop));
        message.MapPost("/search", (Target at, SearchChoices search, string person, string message, ChoiceSearch what, CancellationToken stop) =>
            search.InMessage(at.Person(person), at.Message(person, message), what, stop));
        message.MapPost("/consent", (Target at, AnswerConsent consent, string person, string message, ConsentAnswer answer, CancellationToken stop) =>
            consent.Run(at.Person(person), at.Message(person, message), answer, stop));
    }

    private static void MapDialogs(RouteGroupBuilder dialog)
    {
        dialog.MapPost("/submit", (Target at, OpenDialogs open, SubmitDialog submit, string person, string dialog, Click how, CancellationToken stop) =>
            submit.Run(at.Person(person), open.Find(at.Person(person), dialog), how, stop));
        dialog.MapPost("/search", (Target at, OpenDialogs open, SearchChoices search, string person, string dialog, ChoiceSearch what, CancellationToken stop) =>
            search.InDialog(at.Person(person), open.Find(at.Person(person), dialog), what, stop));
        dialog.MapDelete("", (Target at, OpenDialogs open, string person, string dialog) =>
            open.Close(open.Find(at.Person(person), dialog)));
    }

    private static void MapExtensions(RouteGroupBuilder extensions)
    {
        extensions.MapPost("/query", (Target at, QueryExtension query, string person, ExtensionQuery what, CancellationToken stop) =>
            query.Run(at.Person(person), at.Conversation(person, what.Conversation), what, stop));
        extensions.MapPost("/select", (Target at, SelectItem select, string person, ExtensionSelection what, CancellationToken stop) =>
            select.Run(at.Person(person), at.Conversation(person, what.Conversation), what.Item, stop));
        extensions.MapPost("/open", (Target at, OpenExtension open, string person, ExtensionOpening what, CancellationToken stop) =>
        {
            var message = what.Message is { } id ? at.Message(person, id) : null;
            var conversation = message?.ConversationId ?? at.Conversation(person, what.Conversation ?? "bot");
            return open.Run(at.Person(person), message, conversation, what, stop);
        });
    }
}
