using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Alerts;

/// <summary>The open situation of one subject: all findings join it, one live card. At most one is open per subject.</summary>
public sealed class Episode : IInWorkspace
{
    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    /// <summary>What people say on the phone: 異常対応 #27.</summary>
    public long Number { get; set; }
    public long UnitId { get; set; }
    /// <summary>The number of the subject's record; of the finding's own record when its type knows no subject.</summary>
    public long SubjectNumber { get; set; }
    /// <summary>The worst of the findings that stand.</summary>
    public Level Level { get; set; }
    public EpisodeState State { get; set; }
    /// <summary>Who acknowledged last; kept while it is called again, and null until somebody did.</summary>
    public long? OwnerId { get; set; }
    public DateTimeOffset? OwnedSince { get; set; }
    /// <summary>How many were called, or how often the owner was asked, since the state began.</summary>
    public int Round { get; set; }
    /// <summary>When the next one is called or the owner is asked. Every open episode has one.</summary>
    public DateTimeOffset? NextStepAt { get; set; }
    public DateTimeOffset OpenedAt { get; set; }
    public DateTimeOffset? ClosedAt { get; set; }
    /// <summary>Null when it ended by itself (<see cref="ClosingReason.Left"/>, <see cref="ClosingReason.NothingStands"/>).</summary>
    public long? ClosedById { get; set; }
    public ClosingReason? ClosedBecause { get; set; }
    public string? ClosingNote { get; set; }
    /// <summary>Compared at every write: of two who act on the same state, one wins.</summary>
    public int Version { get; set; }

    public bool IsOpen => State is not EpisodeState.Closed;

    /// <summary>One click: "I have seen it and I take it."</summary>
    public void Acknowledge(long personId, DateTimeOffset now, AlertTiming timing)
    {
        State = EpisodeState.Acknowledged;
        OwnerId = personId;
        OwnedSince = now;
        Step(0, timing.NextQuestion(Level, now));
    }

    /// <summary>Somebody must acknowledge (again); the owner so far stays until then.</summary>
    public void Call(DateTimeOffset now, AlertTiming timing)
    {
        State = EpisodeState.Calling;
        Step(0, timing.FirstCall(Level, now));
    }

    public void Close(long? personId, ClosingReason reason, string? note, DateTimeOffset now)
    {
        State = EpisodeState.Closed;
        ClosedAt = now;
        ClosedById = personId;
        ClosedBecause = reason;
        ClosingNote = note;
        Step(Round, null);
    }

    public void Step(int round, DateTimeOffset? next)
    {
        Round = round;
        NextStepAt = next;
        Version++;
    }
}
