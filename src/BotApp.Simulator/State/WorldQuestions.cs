namespace BotApp.Simulator.State;

/// <summary>Questions that many ask of the world.</summary>
public static class WorldQuestions
{
    extension(World world)
    {
        public string BotId => world.Identity.BotId;

        public IEnumerable<Team> LivingTeams => world.Teams.All().Where(t => !t.Deleted);

        public IEnumerable<Person> MembersOf(string teamId) =>
            world.Memberships.Of(teamId).Select(m => world.People.Find(m.PersonId)).OfType<Person>();

        public bool IsMember(string teamId, string personId) => world.Memberships.Find($"{teamId}|{personId}") is not null;

        public IEnumerable<Team> TeamsOf(string personId) => world.LivingTeams.Where(t => world.IsMember(t.Id, personId));

        public IEnumerable<Channel> ChannelsOf(string teamId) =>
            world.Channels.Of(teamId).Where(c => !c.Deleted).OrderByDescending(c => c.IsGeneral);

        public bool HasBot(string where) => world.Installations.Find(where) is { Present: true };

        public bool RemovedBot(string where) => world.Installations.Find(where) is { Present: false };

        /// <summary>May the bot write to this person: among their personal apps, or met in a team, and not thrown out.</summary>
        public bool BotMayWriteTo(string personId) =>
            !world.RemovedBot(personId) && (world.HasBot(personId) || world.TeamsOf(personId).Any(t => world.HasBot(t.Id)));

        public Chat ChatWith(string personId) =>
            world.Chats.Ensure(world.Identity.ChatId(personId), () => new Chat(world.Identity.ChatId(personId), personId));

        /// <summary>The living channel of a conversation id; threads belong to their channel.</summary>
        public Channel? LivingChannel(string conversationId) =>
            world.Channels.Find(conversationId) is { Deleted: false } c && world.Teams.Find(c.TeamId) is { Deleted: false } ? c : null;

        /// <summary>Everybody who sees a conversation.</summary>
        public IEnumerable<Person> Audience(string conversationId) => world.Chats.Find(conversationId) is { } chat
            ? [world.People.Find(chat.PersonId)!]
            : world.LivingChannel(conversationId) is { } channel ? world.MembersOf(channel.TeamId) : [];

        public bool Sees(string personId, string conversationId) => world.Chats.Find(conversationId) is { } chat
            ? string.Equals(chat.PersonId, personId, StringComparison.Ordinal)
            : world.LivingChannel(conversationId) is { } channel && world.IsMember(channel.TeamId, personId);
    }
}
