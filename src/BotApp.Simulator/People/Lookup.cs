using BotApp.Simulator.State;

namespace BotApp.Simulator.People;

/// <summary>Finds what an address of the scripting API names, as far as that person can see it.</summary>
public sealed class Lookup(World world)
{
    public Person Person(string name) => FindPerson(name) ?? throw RefusedException.NotFound($"A person '{name}'");

    public Person? FindPerson(string name) =>
        world.People.All().FirstOrDefault(p => p.Id == name || p.AadObjectId == name)
        ?? world.People.All().FirstOrDefault(p => p.Name == name);

    public Team Team(string name) =>
        world.LivingTeams.FirstOrDefault(t => t.Id == name)
        ?? world.LivingTeams.FirstOrDefault(t => t.Name == name)
        ?? throw RefusedException.NotFound($"A team '{name}'");

    public Channel Channel(string id) => world.LivingChannel(id) ?? throw RefusedException.NotFound($"A channel '{id}'");

    public string Conversation(Person person, string name)
    {
        // A slash stays encoded in an address.
        name = name.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (name == "bot")
            return world.ChatWith(person.Id).Id;
        if (world.Sees(person.Id, name))
            return name;
        var named = world.TeamsOf(person.Id)
            .SelectMany(t => world.ChannelsOf(t.Id).Where(c => c.Name == name || $"{t.Name}/{c.Name}" == name)).ToList();
        return named.Count switch
        {
            1 => named[0].Id,
            0 => throw RefusedException.NotFound($"A conversation '{name}' that {person.Name} sees"),
            _ => throw RefusedException.Wrong($"'{name}' stands in several teams; say 'team/channel'."),
        };
    }

    public Message Message(Person person, string id) =>
        world.Messages.Find(id) is { } message && world.Sees(person.Id, message.ConversationId)
            ? message
            : throw RefusedException.NotFound($"A message '{id}' that {person.Name} sees");

    public Message OwnMessage(Person person, string id) => Message(person, id) is { } message && message.FromId == person.Id
        ? message
        : throw RefusedException.NotOffered("Only one's own messages can be changed.");
}
