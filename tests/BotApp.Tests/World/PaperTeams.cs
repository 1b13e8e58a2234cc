using System.Collections.Concurrent;
using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Tests.World;

/// <summary>The port to Teams on paper: gives rosters and writes down what was sent.</summary>
public sealed class PaperTeams : ITeamsWire
{
    private int last;

    public ConcurrentDictionary<string, IReadOnlyList<RosterMember>> Rosters { get; } = new(StringComparer.Ordinal);

    public ConcurrentQueue<(Address To, string? ActivityId, OutgoingMessage? Message)> Sent { get; } = new();

    /// <summary>The messages that stand in conversations now.</summary>
    public ConcurrentDictionary<string, StandingMessage> Standing { get; } = new(StringComparer.Ordinal);

    /// <summary>What people attached, by address.</summary>
    public ConcurrentDictionary<string, byte[]> Attached { get; } = new(StringComparer.Ordinal);

    /// <summary>Where members are asked for, when not everywhere.</summary>
    public string? Served { get; set; }

    public Task<byte[]?> Fetch(string url, int mostBytes, CancellationToken cancellation) =>
        Task.FromResult(Attached.GetValueOrDefault(url) is { } bytes && bytes.Length <= mostBytes ? bytes : null);

    public Task<WireResult> Post(Address to, OutgoingMessage message, CancellationToken cancellation)
    {
        Sent.Enqueue((to, null, message));
        var number = Interlocked.Increment(ref last);
        var id = number.ToString(CultureInfo.InvariantCulture);
        Standing[id] = new(number, id, to.ConversationId ?? "a:" + to.AadObjectId, to.ThreadRootId, message);
        return Task.FromResult<WireResult>(new Accepted(id, to.ConversationId ?? "a:" + to.AadObjectId));
    }

    public Task<WireResult> Update(Address where, string activityId, OutgoingMessage message, CancellationToken cancellation)
    {
        Sent.Enqueue((where, activityId, message));
        // A form that a turn was answered with is known from its first update on.
        var standing = Standing.GetValueOrDefault(activityId) ?? new(0, activityId, where.ConversationId ?? "", where.ThreadRootId, message);
        Standing[activityId] = standing with { Message = message, Updates = standing.Updates + 1 };
        return Task.FromResult<WireResult>(new Accepted(activityId, null));
    }

    public Task<WireResult> Delete(Address where, string activityId, CancellationToken cancellation)
    {
        Sent.Enqueue((where, activityId, null));
        Standing.TryRemove(activityId, out _);
        return Task.FromResult<WireResult>(new Accepted(null, null));
    }

    public Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation) =>
        Task.FromResult(Rosters.GetValueOrDefault(conversationId));

    public Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation) =>
        Task.FromResult((Served ?? serviceUrl) == serviceUrl ? Rosters.GetValueOrDefault(conversationId)?.FirstOrDefault(m => m.UserId == userId) : null);
}
