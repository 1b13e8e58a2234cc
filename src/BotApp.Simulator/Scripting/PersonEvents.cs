using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>What changes on people's screens, when it changes: one person's stream, or one for a page that shows several.</summary>
public sealed class PersonEvents(World world, News news, SeeMessage seeMessage, SeeConversations seeConversations)
{
    public Task Run(HttpContext http, Person person) =>
        Follow(http, (happening, write) => Data(person, happening) is { } data ? write(data) : Task.CompletedTask);

    /// <summary>
    /// Each event says whose it is, by the name that was asked for; unknown names are passed over.
    /// Browsers open at most six connections to one host: a stream for each column would leave none for clicks.
    /// </summary>
    public Task Run(HttpContext http, Lookup lookup, IEnumerable<string> names)
    {
        var people = names.Distinct(StringComparer.Ordinal).Select(name => (Name: name, Person: lookup.FindPerson(name))).ToList();
        return Follow(http, async (happening, write) =>
        {
            foreach (var (name, person) in people)
            {
                if (person is not null && Data(person, happening) is { } data)
                    await write(new { Person = name, Data = data });
            }
        });
    }

    private async Task Follow(HttpContext http, Func<Happening, Func<object, Task>, Task> tell)
    {
        var stop = http.RequestAborted;
        EventStream.Open(http.Response);
        var happenings = news.Listen(stop);
        await EventStream.Write(http.Response, "hello", news.Version, new WorldVersion(news.Version), stop);
        try
        {
            await foreach (var happening in happenings.ReadAllAsync(stop))
                await tell(happening, data => EventStream.Write(http.Response, happening.Kind, happening.Version, data, stop));
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
