using BotApp.Simulator.Cards;
using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>Everything that one person sees, at once.</summary>
public sealed class SeeEverything(World world, News news, OpenDialogs dialogs, SeeEverything.Views views)
{
    /// <summary>The parts it is made of.</summary>
    public sealed record Views(SeeWorld World, SeeConversations Conversations, SeeMessages Messages);

    public Snapshot Run(Person person)
    {
        // Read first: what changes meanwhile comes again as an event.
        var version = news.Version;
        var me = views.World.Me(person);
        return new Snapshot(
            version,
            me.Person,
            me.Offers,
            [.. views.Conversations.Run(person).Select(c => new ConversationWithMessages(c, views.Messages.Run(person, c.Id, new())))],
            [.. world.Toasts.Of(person.Id).Select(RaiseToasts.Seen)],
            dialogs.Of(person.Id));
    }
}
