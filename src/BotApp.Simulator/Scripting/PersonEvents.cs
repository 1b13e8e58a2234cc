using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>One person's stream: what changes on their screen, when it changes.</summary>
public sealed class PersonEvents(World world, News news, SeeMessage seeMessage, SeeConversations seeConversations)
{
    public async Task Run(HttpContext http, Person person)
    {
        var stop = http.RequestAborted;
        EventStream.Open(http.Response);
        var happenings = news.Listen(stop);
        await EventStream.Write(http.Response, "hello", news.Version, new WorldVersion(news.Version), stop);
        try
        {
            await foreach (var happening in happenings.ReadAllAsync(stop))
            {
                if (Data(person, happening) is { } data)
                    await EventStream.Write(http.Response, happening.Kind, happening.Version, data, stop);
            }
        }
        catch (OperationCanceledException)
        {
            // The viewer closed the window.
        }
    }

    /// <summary>What this person is told, or null when it is none of theirs.</summary>
    private object? Data(Person person, Happening happening)
    {
        if (happening.PersonId is { } only && only != person.Id)
            return null;
        if (happening.ConversationId is { } conversation && !world.Sees(person.Id, conversation))
            return null;
        return happening.Kind switch
        {
            "message" => world.Messages.Find(happening.Subject!) is { } message ? seeMessage.Run(person, message) : null,
            "conversations" => seeConversations.Run(person),
            "world" => new WorldVersion(happening.Version),
            _ => happening.Data,
        };
    }
}
