namespace BotApp.Teams.Wire;

/// <summary>What became of one call to Teams.</summary>
public abstract record WireResult;

/// <summary>Accepted.</summary>
/// <param name="ActivityId">Null when the answer held none: such a message cannot be updated, only replaced by a new one.</param>
/// <param name="ConversationId">The chat that was created for it, when it was.</param>
public sealed record Accepted(string? ActivityId, string? ConversationId) : WireResult;

/// <summary>Not now: the lane of this conversation is held until then (429, 412, 5xx with certain refusal, no token).</summary>
public sealed record Held(DateTimeOffset Until, string Problem) : WireResult
{
    // Timers count whole milliseconds and wake a little early: who comes before the lane opens wastes a try.
    private static readonly TimeSpan Early = TimeSpan.FromMilliseconds(20);

    /// <summary>How long to stay away before trying again.</summary>
    public TimeSpan WaitFrom(DateTimeOffset now) => Until > now ? Until - now + Early : Early;
}

/// <summary>A post without a clear answer: the message may exist.</summary>
public sealed record Unclear(string Problem) : WireResult;

/// <summary>The message to update or delete is not there any more (404): post it again and link it anew.</summary>
public sealed record Missing : WireResult;

/// <summary>Will never go there.</summary>
/// <param name="Reason">Words key of the reason that staff can read, in the group <c>wire</c>.</param>
/// <param name="AddressIsDead">True when no message can go there (403 …), false when only this one cannot (413).</param>
public sealed record Rejected(string Reason, bool AddressIsDead, string Problem) : WireResult;
