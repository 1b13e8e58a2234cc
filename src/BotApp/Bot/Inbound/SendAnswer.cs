using BotApp.Bot.Outbound;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Inbound;

/// <summary>
/// Sends what a message turn or a submit answered and did not write down, after its HTTP answer. Such an answer can be
/// asked for again, so it is tried for about a minute and then let go.
/// </summary>
internal sealed partial class SendAnswer(ITeamsWire wire, UploadFile upload, TimeProvider clock, ILogger<SendAnswer> log) : IHostedService, IDisposable
{
    private const int MostTries = 8;
    private const int MostUnclear = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan GoodbyeStep = TimeSpan.FromMilliseconds(50);

    private readonly CancellationTokenSource stop = new();
    private int sending;

    /// <summary>Returns at once.</summary>
    public void Start(Turn turn, Answer answer)
    {
        if (answer is UploadAnswer file)
        {
            _ = Send(turn, async () => [await upload.Run(file.To.UploadUrl, file.Bytes, stop.Token) ? file.Done : file.Failed], ReplacedBy(turn, answer));
        }
        else if (Messages(answer) is { Count: > 0 } messages)
        {
            _ = Send(turn, () => Task.FromResult(messages), ReplacedBy(turn, answer));
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; Volatile.Read(ref sending) > 0 && waited < LongestGoodbye; waited += GoodbyeStep)
        {
            await Task.Delay(GoodbyeStep, clock, CancellationToken.None);
        }

        await stop.CancelAsync();
    }

    public void Dispose() => stop.Dispose();

    private static IReadOnlyList<OutgoingMessage> Messages(Answer answer) => answer switch
    {
        NoAnswer => [],
        TextAnswer text => [OutgoingMessage.OfText(text.Text)],
        ErrorAnswer error => [OutgoingMessage.OfText(error.Text)],
        CardAnswer card => [OutgoingMessage.OfCard(card.Card, card.Summary)],
        DialogAnswer dialog => [OutgoingMessage.OfCard(dialog.Card, dialog.Title)],
        MessagesAnswer many => many.Messages,
        _ => throw new InvalidOperationException($"{answer.GetType().Name} cannot be posted."),
    };

    /// <summary>An offered file stands in the place of its offer; the offer is answered then.</summary>
    private static string? ReplacedBy(Turn turn, Answer answer) => (turn, answer) switch
    {
        (ActionTurn { PressedMessageId: { Length: > 0 } pressed }, CardAnswer { Replaces: true }) => pressed,
        (FileConsentTurn { OfferId: { Length: > 0 } offer }, UploadAnswer or TextAnswer) => offer,
        _ => null,
    };

    private async Task Send(Turn turn, Func<Task<IReadOnlyList<OutgoingMessage>>> make, string? replaced)
    {
        Interlocked.Increment(ref sending);
        try
        {
            var address = AddressOf(turn);
            foreach (var message in await make())
            {
                await Try(address, message, replaced);
            }
        }
        catch (OperationCanceledException)
        {
            LogLetGo(turn.ActivityId, "the host stops");
        }
        catch (Exception problem)
        {
            LogFailed(turn.ActivityId, problem);
        }
        finally
        {
            Interlocked.Decrement(ref sending);
        }
    }

    private async Task Try(Address address, OutgoingMessage message, string? replaced)
    {
        var unclear = 0;
        for (var tries = 0; tries < MostTries; tries++)
        {
            var result = replaced is null
                ? await wire.Post(address, message, stop.Token)
                : await wire.Update(address, replaced, message, stop.Token);
            switch (result)
            {
                case Held held when held.Until - clock.GetUtcNow() < LongestWait:
                    await Task.Delay(held.WaitFrom(clock.GetUtcNow()), clock, stop.Token);
                    break;
                case Unclear when ++unclear < MostUnclear:
                    break;
                case Missing or Rejected when replaced is not null:
                    // The pressed card is gone, or a person posted it (message extension): a new one below.
                    replaced = null;
                    break;
                default:
                    LogIfLost(result);
                    return;
            }
        }
    }

    private void LogIfLost(WireResult result)
    {
        if (result is not Accepted)
        {
            LogLost(result.GetType().Name);
        }
    }

    private static Address AddressOf(Turn turn) => new()
    {
        TenantId = turn.Caller.TenantId,
        ServiceUrl = turn.Place.ServiceUrl,
        // A group chat is addressed like a personal one: by its conversation alone.
        Kind = turn.Place.Kind != PlaceKind.Channel ? AddressKind.Personal
            : turn.Place.ThreadRootId is null ? AddressKind.Channel : AddressKind.Thread,
        ConversationId = turn.Place.ConversationId,
        ThreadRootId = turn.Place.ThreadRootId,
        TeamId = turn.Place.TeamId,
        UserId = turn.Caller.UserId,
        AadObjectId = turn.Caller.AadObjectId,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer that was not stored was not taken by Teams ({Result})")]
    private partial void LogLost(string result);

    [LoggerMessage(Level = LogLevel.Information, Message = "The answer to activity {ActivityId} was let go: {Reason}")]
    private partial void LogLetGo(string activityId, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The answer to activity {ActivityId} failed")]
    private partial void LogFailed(string activityId, Exception problem);
}
