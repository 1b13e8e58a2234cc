using System.Text.Json;

namespace BotApp.Simulator.State;

/// <summary>Everything that Teams would know: one tenant, its people, teams, conversations and messages.</summary>
public sealed class World : IDisposable
{
    private readonly Journal journal;

    public World(Identity identity, Journal journal, TimeProvider clock)
    {
        Identity = identity;
        Clock = clock;
        this.journal = journal;
        People = new("person", journal, p => p.Id, _ => "");
        Teams = new("team", journal, t => t.Id, _ => "");
        Channels = new("channel", journal, c => c.Id, c => c.TeamId);
        Memberships = new("member", journal, m => $"{m.TeamId}|{m.PersonId}", m => m.TeamId);
        Installations = new("installation", journal, i => i.Where, _ => "");
        Chats = new("chat", journal, c => c.Id, c => c.PersonId);
        Messages = new("message", journal, m => m.Id, m => m.ConversationId);
        Views = new("view", journal, v => $"{v.MessageId}|{v.PersonId}", v => v.MessageId);
        ReadMarks = new("read", journal, r => $"{r.PersonId}|{r.ConversationId}", r => r.PersonId);
        Toasts = new("toast", journal, t => t.Id, t => t.PersonId);
        Files = new("file", journal, f => f.Id, _ => "");
        Undelivered = new("undelivered", journal, u => u.Id, _ => "");
        Load();
        Ids = new MessageIds(clock, Messages.All().Select(m => m.Id).DefaultIfEmpty("0").Max(id => long.Parse(id, null)));
    }

    public Identity Identity { get; }

    public TimeProvider Clock { get; }

    public MessageIds Ids { get; }

    public Table<Person> People { get; }

    public Table<Team> Teams { get; }

    public Table<Channel> Channels { get; }

    public Table<Membership> Memberships { get; }

    public Table<Installation> Installations { get; }

    public Table<Chat> Chats { get; }

    public Table<Message> Messages { get; }

    public Table<CardView> Views { get; }

    public Table<ReadMark> ReadMarks { get; }

    public Table<RaisedToast> Toasts { get; }

    public Table<StoredFile> Files { get; }

    public Table<Undelivered> Undelivered { get; }

    public void Dispose() => journal.Dispose();

    private void Load()
    {
        foreach (var line in journal.Open())
            Restore(line.Kind, line.Value!.Value);
    }

    private void Restore(string kind, JsonElement value)
    {
        _ = Into(People) || Into(Teams) || Into(Channels) || Into(Memberships) || Into(Installations) || Into(Chats)
            || Into(Messages) || Into(Views) || Into(ReadMarks) || Into(Toasts) || Into(Files)
            || Into(Undelivered);

        bool Into<T>(Table<T> table)
            where T : class
        {
            if (!string.Equals(table.Kind, kind, StringComparison.Ordinal))
                return false;
            table.Keep(value.Deserialize<T>(Json.Options)!);
            return true;
        }
    }
}
