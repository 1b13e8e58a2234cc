using BotApp.Settings;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>Takes one call through its conversation's lane and its tenant's budget, and holds the lane when Teams says so.</summary>
internal sealed partial class LaneCall(Lanes lanes, LimitSettings limits, TimeProvider clock, ILogger<LaneCall> log)
{
    /// <param name="accepted">Reads what an accepted call brought.</param>
    public async Task<WireResult> Run(
        CallKind kind, string tenant, string conversation,
        Func<CancellationToken, Task<Reply>> call, Func<Reply, WireResult> accepted, CancellationToken cancellation)
    {
        var lane = lanes.Use(tenant, conversation, kind);
        try
        {
            var patience = new Patience(limits.LaneWait, clock, cancellation);
            if (lane.Hold is { Ticks: > 0 } hold)
            {
                return Later(hold, "lane is held");
            }

            if (!await lane.Turnstile.Enter(patience))
            {
                return Later(lane.Turnstile.Estimate(new(1, limits.LaneWait)), "lane is busy");
            }

            try
            {
                return await InTurn(lane, lanes.TenantBudget(tenant), patience) is { } later
                    ? later
                    : Conclude(kind, lane, await Call(lane, lanes.TenantBudget(tenant), call, cancellation), accepted);
            }
            finally
            {
                lane.Turnstile.Leave();
            }
        }
        finally
        {
            lane.Unuse();
        }
    }

    /// <returns>Null when the call may be made now.</returns>
    private async Task<Held?> InTurn(Lane lane, Turnstile tenant, Patience patience)
    {
        // While we stood in the queue somebody before us may have been told to wait.
        if (lane.Hold is { Ticks: > 0 } hold)
        {
            return Later(hold, "lane is held");
        }

        if (await lane.Turnstile.AwaitWindows(patience) is { } wait)
        {
            return Later(wait, "rate window of the conversation");
        }

        return await AwaitTenant(lane, tenant, patience) is { } later ? Later(later, "rate window of the tenant") : null;
    }

    private async Task<TimeSpan?> AwaitTenant(Lane lane, Turnstile tenant, Patience patience)
    {
        TimeSpan? later = TimeSpan.Zero;
        try
        {
            return later = await PassTenant(tenant, patience);
        }
        finally
        {
            if (later is not null)
            {
                lane.Turnstile.Windows.Return();
            }
        }
    }

    private async Task<TimeSpan?> PassTenant(Turnstile tenant, Patience patience)
    {
        if (!await tenant.Enter(patience))
        {
            return tenant.Estimate(lanes.PerTenant);
        }

        try
        {
            return await tenant.AwaitWindows(patience);
        }
        finally
        {
            tenant.Leave();
        }
    }

    private static async Task<Reply> Call(
        Lane lane, Turnstile tenant, Func<CancellationToken, Task<Reply>> call, CancellationToken cancellation)
    {
        try
        {
            return await call(cancellation);
        }
        finally
        {
            lane.Turnstile.Windows.End();
            tenant.Windows.End();
        }
    }

    private WireResult Conclude(CallKind kind, Lane lane, Reply reply, Func<Reply, WireResult> accepted)
    {
        var verdict = JudgeReply.Run(kind, reply);
        WireMeter.Called(kind, verdict);
        return verdict switch
        {
            Verdict.Again => Later(Hold(lane, reply), reply.Problem),
            Verdict.Unclear => Perhaps(lane, reply),
            Verdict.Accepted => Done(lane, accepted(reply)),
            Verdict.Missing => Done(lane, new Missing()),
            Verdict.Refused or Verdict.Dead => Rejected(reply, verdict),
        };
    }

    private static WireResult Done(Lane lane, WireResult result)
    {
        lane.Opened();
        return result;
    }

    private Unclear Perhaps(Lane lane, Reply reply)
    {
        Hold(lane, reply);
        return new(reply.Problem);
    }

    private Rejected Rejected(Reply reply, Verdict verdict)
    {
        LogRejected(reply.Status, verdict);
        return JudgeReply.Rejection(reply, verdict);
    }

    private TimeSpan Hold(Lane lane, Reply reply)
    {
        var hold = lane.HoldFor(reply.RetryAfter);
        WireMeter.Held();
        LogHeld(reply.Problem, hold);
        return hold;
    }

    private Held Later(TimeSpan wait, string problem) => new(clock.GetUtcNow() + wait, problem);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams answered {Problem}: the conversation's lane is held for {Hold}")]
    private partial void LogHeld(string problem, TimeSpan hold);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams refused a call with {Status} ({Verdict})")]
    private partial void LogRejected(int status, Verdict verdict);
}
