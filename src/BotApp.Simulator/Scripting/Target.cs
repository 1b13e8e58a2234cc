using BotApp.Simulator.People;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Scripting;

/// <summary>Whom and what an address names.</summary>
public sealed class Target(Lookup lookup)
{
    public Person Person(string name) => lookup.Person(name);

    public Message Message(string person, string id) => lookup.Message(lookup.Person(person), id);

    public string Conversation(string person, string name) => lookup.Conversation(lookup.Person(person), name);
}
