using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>Does something to a message and answers how it looks then.</summary>
public sealed class OnMessage(World world, Lookup lookup, SeeMessage seeMessage)
{
    public Task<SeenMessage> Own(string personName, string messageId, Func<Person, Message, Task> act)
    {
        var person = lookup.Person(personName);
        return Then(person, lookup.OwnMessage(person, messageId), act);
    }

    public Task<SeenMessage> Any(string personName, string messageId, Func<Person, Message, Task> act)
    {
        var person = lookup.Person(personName);
        return Then(person, lookup.Message(person, messageId), act);
    }

    public SeenMessage See(Person person, Message message) => seeMessage.Run(person, world.Messages.Find(message.Id)!);

    private async Task<SeenMessage> Then(Person person, Message message, Func<Person, Message, Task> act)
    {
        await act(person, message);
        return See(person, message);
    }
}
