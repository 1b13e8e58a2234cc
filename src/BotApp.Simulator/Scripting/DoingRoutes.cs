using System.Text.Json.Nodes;
using BotApp.Simulator.People;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Scripting;

/// <summary>What a person writes, edits, reacts to and reads.</summary>
public static class DoingRoutes
{
    public static void MapDoing(this RouteGroupBuilder sim)
    {
        var person = sim.MapGroup("/people/{person}");
        person.MapPost("/conversations/{conversation}/messages", Write);
        person.MapPost("/conversations/{conversation}/read", (Lookup lookup, MarkRead mark, string person, string conversation, ReadUpTo read) =>
        {
            var reader = lookup.Person(person);
            mark.Run(reader, lookup.Conversation(reader, conversation), read.UpTo);
        });
        person.MapPost("/activities", (Lookup lookup, SendRaw send, string person, JsonObject activity, CancellationToken stop) =>
            send.Run(lookup.Person(person), activity, stop));
        person.MapPatch("/messages/{message}", (OnMessage on, ChangeMessage change, string person, string message, NewText text, CancellationToken stop) =>
            on.Own(person, message, (p, m) => change.Edit(p, m, text.Text, stop)));
        person.MapDelete("/messages/{message}", (OnMessage on, ChangeMessage change, string person, string message, CancellationToken stop) =>
            on.Own(person, message, (p, m) => change.Delete(p, m, stop)));
        person.MapPost("/messages/{message}/undelete", (OnMessage on, ChangeMessage change, string person, string message, CancellationToken stop) =>
            on.Own(person, message, (p, m) => change.Undelete(p, m, stop)));
        person.MapPut("/messages/{message}/reactions/{type}", (OnMessage on, ReactToMessage react, string person, string message, string type, CancellationToken stop) =>
            on.Any(person, message, (p, m) => react.Add(p, m, type, stop)));
        person.MapDelete("/messages/{message}/reactions/{type}", (OnMessage on, ReactToMessage react, string person, string message, string type, CancellationToken stop) =>
            on.Any(person, message, (p, m) => react.TakeBack(p, m, type, stop)));
    }

    private static async Task<SeenMessage> Write(
        Lookup lookup, WriteMessage write, OnMessage on, string person, string conversation, NewMessage draft, bool? wait, CancellationToken stop)
    {
        var author = lookup.Person(person);
        var (message, deliver) = write.Run(author, lookup.Conversation(author, conversation), draft);
        // The message is out; a script that goes away does not take it back from the bot.
        var delivery = deliver(CancellationToken.None);
        if (wait != false)
            await delivery.WaitAsync(stop);
        return on.See(author, message);
    }
}
