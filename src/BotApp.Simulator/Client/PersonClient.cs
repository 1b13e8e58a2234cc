using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Client;

/// <summary>One person at their Teams.</summary>
public sealed class PersonClient(SimulatorClient sim, string person)
{
    private readonly string path = $"people/{SimulatorClient.Escape(person)}";

    public string Name => person;

    /// <summary>The personal chat with the bot.</summary>
    public ConversationClient WithBot => In("bot");

    /// <summary>A channel by name (<c>team/channel</c> when the name stands in several teams), or any conversation by id.</summary>
    public ConversationClient In(string conversation) => new(sim, this, conversation);

    public Task<Me> Me(CancellationToken stop = default) => sim.Get<Me>(path, stop);

    public Task<Snapshot> Snapshot(CancellationToken stop = default) => sim.Get<Snapshot>($"{path}/snapshot", stop);

    public Task<IReadOnlyList<SeenConversation>> Conversations(CancellationToken stop = default) =>
        sim.Get<IReadOnlyList<SeenConversation>>($"{path}/conversations", stop);

    public Task<IReadOnlyList<SeenToast>> Toasts(CancellationToken stop = default) => sim.Get<IReadOnlyList<SeenToast>>($"{path}/toasts", stop);

    public Task Install(CancellationToken stop = default) => sim.Send(HttpMethod.Put, $"{path}/installation", null, stop);

    public Task Uninstall(CancellationToken stop = default) => sim.Send(HttpMethod.Delete, $"{path}/installation", null, stop);

    public Task<SeenMessage> See(string message, CancellationToken stop = default) => sim.Get<SeenMessage>($"{path}/messages/{message}", stop);

    public Task<SeenMessage> Edit(SeenMessage message, string text, CancellationToken stop = default) =>
        sim.Send<SeenMessage>(HttpMethod.Patch, On(message), new NewText(text), stop);

    public Task<SeenMessage> Delete(SeenMessage message, CancellationToken stop = default) =>
        sim.Send<SeenMessage>(HttpMethod.Delete, On(message), null, stop);

    public Task<SeenMessage> Undelete(SeenMessage message, CancellationToken stop = default) =>
        sim.Post<SeenMessage>($"{On(message)}/undelete", new { }, stop);

    public Task<SeenMessage> React(SeenMessage message, string type = "like", CancellationToken stop = default) =>
        sim.Send<SeenMessage>(HttpMethod.Put, $"{On(message)}/reactions/{type}", null, stop);

    public Task<SeenMessage> TakeReactionBack(SeenMessage message, string type = "like", CancellationToken stop = default) =>
        sim.Send<SeenMessage>(HttpMethod.Delete, $"{On(message)}/reactions/{type}", null, stop);

    /// <summary>The message came into view: refreshes its card when that is due.</summary>
    public Task<SeenMessage> LookAt(SeenMessage message, CancellationToken stop = default) => sim.Post<SeenMessage>($"{On(message)}/seen", new { }, stop);

    public Task<ClickResult> RefreshByHand(SeenMessage message, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{On(message)}/refresh", new { }, stop);

    public Task<ClickResult> Click(SeenMessage message, Click click, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{On(message)}/click", click, stop);

    /// <summary>Presses the button of this title, with what is typed into the inputs.</summary>
    public Task<ClickResult> Click(SeenMessage message, string title, params (string Input, string Value)[] typed) =>
        Click(message, new Click { Title = title, Inputs = Typed(typed) });

    public async Task<IReadOnlyList<Choice>> Search(SeenMessage message, string input, string text, CancellationToken stop = default) =>
        (await sim.Post<Choices>($"{On(message)}/search", new ChoiceSearch(input, null, text), stop)).Results;

    public Task<ClickResult> Consent(SeenMessage message, ConsentAnswer answer, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{On(message)}/consent", answer, stop);

    public Task<ClickResult> Submit(SeenDialog dialog, string title, params (string Input, string Value)[] typed) =>
        Submit(dialog, new Click { Title = title, Inputs = Typed(typed) });

    public Task<ClickResult> Submit(SeenDialog dialog, Click click, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{path}/dialogs/{dialog.Id}/submit", click, stop);

    public async Task<IReadOnlyList<Choice>> Search(SeenDialog dialog, string input, string text, CancellationToken stop = default) =>
        (await sim.Post<Choices>($"{path}/dialogs/{dialog.Id}/search", new ChoiceSearch(input, null, text), stop)).Results;

    public Task Close(SeenDialog dialog, CancellationToken stop = default) =>
        sim.Send(HttpMethod.Delete, $"{path}/dialogs/{dialog.Id}", null, stop);

    public Task<ExtensionItems> Query(ExtensionQuery query, CancellationToken stop = default) =>
        sim.Post<ExtensionItems>($"{path}/extensions/query", query, stop);

    public Task<ClickResult> Select(string conversation, ExtensionItem item, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{path}/extensions/select", new ExtensionSelection(conversation, item), stop);

    /// <summary>A message action, as 依頼にする.</summary>
    public Task<ClickResult> MessageAction(SeenMessage message, string commandId, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{path}/extensions/open", new ExtensionOpening(commandId, message.Id), stop);

    public Task<ClickResult> Open(ExtensionOpening opening, CancellationToken stop = default) =>
        sim.Post<ClickResult>($"{path}/extensions/open", opening, stop);

    /// <summary>Sends a hand-made activity; what is missing is filled in.</summary>
    public Task<RawAnswer> SendRaw(JsonNode activity, CancellationToken stop = default) =>
        sim.Post<RawAnswer>($"{path}/activities", JsonSerializer.SerializeToElement(activity), stop);

    /// <summary>A toast with these words.</summary>
    public Task<SeenToast> WaitForToast(string words, TimeSpan? atMost = null, CancellationToken stop = default) => sim.WaitFor(
        async () => (await Toasts(stop)).LastOrDefault(t => t.Text.Contains(words, StringComparison.Ordinal)),
        $"A toast '{words}' for {person}",
        atMost,
        stop);

    private static Dictionary<string, string> Typed((string Input, string Value)[] typed) =>
        typed.ToDictionary(t => t.Input, t => t.Value, StringComparer.Ordinal);

    private string On(SeenMessage message) => $"{path}/messages/{message.Id}";
}
