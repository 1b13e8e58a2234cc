using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>What a person sees.</summary>
public static class SeenRoutes
{
    public static void MapSeen(this RouteGroupBuilder sim)
    {
        sim.MapGet("/people/{person}", (Lookup lookup, SeeWorld see, string person) => see.Me(lookup.Person(person)));
        sim.MapGet("/people/{person}/snapshot", (Lookup lookup, SeeEverything see, string person) => see.Run(lookup.Person(person)));
        sim.MapGet("/people/{person}/conversations", (Lookup lookup, SeeConversations see, string person) => see.Run(lookup.Person(person)));
        sim.MapGet("/people/{person}/conversations/{conversation}/messages", (Lookup lookup, SeeMessages see, string person, string conversation, string? thread, string? after, int? limit) =>
        {
            var viewer = lookup.Person(person);
            return see.Run(viewer, lookup.Conversation(viewer, conversation), new SeeMessages.Which(thread, after, limit ?? 200));
        });
        sim.MapGet("/people/{person}/messages/{message}", (Lookup lookup, SeeMessage see, string person, string message) =>
        {
            var viewer = lookup.Person(person);
            return see.Run(viewer, lookup.Message(viewer, message));
        });
        sim.MapGet("/people/{person}/toasts", (Lookup lookup, World world, string person) =>
            world.Toasts.Of(lookup.Person(person).Id).Select(RaiseToasts.Seen).ToList());
        sim.MapDelete("/people/{person}/toasts/{toast}", (Lookup lookup, World world, string person, string toast) =>
        {
            if (world.Toasts.Find(toast)?.PersonId == lookup.Person(person).Id)
                world.Toasts.Remove(toast);
        });
        sim.MapGet("/people/{person}/events", (HttpContext http, Lookup lookup, PersonEvents events, string person) =>
            events.Run(http, lookup.Person(person)));
        sim.MapGet("/events", (HttpContext http, Lookup lookup, PersonEvents events, string[] person) => events.Run(http, lookup, person));
    }
}
