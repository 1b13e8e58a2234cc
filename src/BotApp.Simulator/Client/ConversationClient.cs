using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Client;

/// <summary>One person in one conversation.</summary>
public sealed class ConversationClient(SimulatorClient sim, PersonClient person, string conversation)
{
    private readonly string path = $"people/{SimulatorClient.Escape(person.Name)}/conversations/{SimulatorClient.Escape(conversation)}";

    /// <summary>Writes; in a channel this starts a thread.</summary>
    public Task<SeenMessage> Say(string text, CancellationToken stop = default) => Say(new NewMessage(text), stop);

    public Task<SeenMessage> Say(NewMessage message, CancellationToken stop = default) => sim.Post<SeenMessage>($"{path}/messages", message, stop);

    /// <summary>Writes to the bot by name, as one must in a channel.</summary>
    public async Task<SeenMessage> Mention(string text, CancellationToken stop = default) =>
        await Say(new NewMessage($"<at>{(await sim.World(stop)).Bot.Name}</at> {text}"), stop);

    public Task<SeenMessage> Reply(SeenMessage to, string text, CancellationToken stop = default) =>
        Say(new NewMessage(text, to.ThreadId), stop);

    public Task<IReadOnlyList<SeenMessage>> Messages(string? thread = null, CancellationToken stop = default) =>
        sim.Get<IReadOnlyList<SeenMessage>>($"{path}/messages?limit=5000{(thread is null ? "" : "&thread=" + thread)}", stop);

    public async Task<SeenConversation> Look(CancellationToken stop = default) =>
        (await person.Conversations(stop)).First(c => c.Id == conversation || c.Name == conversation || (conversation == "bot" && c.Kind == "personal"));

    public Task Read(CancellationToken stop = default) => sim.Send(HttpMethod.Post, $"{path}/read", new ReadUpTo(), stop);

    public Task<ClickResult> Click(SeenMessage message, string title, params (string Input, string Value)[] typed) => person.Click(message, title, typed);

    /// <summary>The youngest message that fits; waits for it.</summary>
    public Task<SeenMessage> WaitFor(Func<SeenMessage, bool> fits, TimeSpan? atMost = null, CancellationToken stop = default) => sim.WaitFor(
        async () => (await Messages(stop: stop)).LastOrDefault(fits),
        $"A message for {person.Name} in {conversation}",
        atMost,
        stop);

    /// <summary>The youngest message with a card whose words contain all of these; waits for it.</summary>
    public Task<SeenMessage> WaitForCard(params string[] words) => WaitForCard(c => words.All(c.Says));

    public async Task<SeenMessage> WaitForCard(Func<CardReader, bool> fits, TimeSpan? atMost = null, CancellationToken stop = default)
    {
        try
        {
            return await WaitFor(m => m.FirstCard() is { } card && fits(card), atMost, stop);
        }
        catch (TimeoutException late)
        {
            var seen = (await Messages(stop: stop)).TakeLast(3).Select(m => m.FirstCard()?.Text ?? m.Text);
            throw new TimeoutException($"No such card came to {person.Name} in {conversation}. The last there: {string.Join(" || ", seen)}", late);
        }
    }
}
