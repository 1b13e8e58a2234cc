using System.Collections.Concurrent;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Tests.Jobs;

/// <summary>The port to Teams: takes everything and keeps what stands where, unless the test says what to answer instead.</summary>
internal sealed class ScriptedWire : ITeamsWire
{
    private int lastId;

    /// <summary>By message id, what a person sees now.</summary>
    public ConcurrentDictionary<string, (long AddressId, string Text)> Standing { get; } = new();

    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Asked before each call; null lets it through.</summary>
    public Func<Address, Task<WireResult?>> Answer { get; set; } = _ => Task.FromResult<WireResult?>(null);

    /// <summary>Asked after each call was carried out; null tells the truth.</summary>
    public Func<Address, Task<WireResult?>> AnswerAfter { get; set; } = _ => Task.FromResult<WireResult?>(null);

    /// <summary>The way to Teams and back; it gives up when the sender does.</summary>
    public Func<CancellationToken, Task> Line { get; set; } = _ => Task.CompletedTask;

    public bool TellsIds { get; set; } = true;

    public async Task<WireResult> Post(Address to, OutgoingMessage message, CancellationToken cancellation)
    {
        Calls.Enqueue($"post {to.Id} {message.Text}");
        await Line(cancellation);
        if (await Answer(to) is { } other)
        {
            return other;
        }

        var id = $"m{Interlocked.Increment(ref lastId)}";
        Standing[id] = (to.Id, message.Text!);
        return await AnswerAfter(to) ?? new Accepted(TellsIds ? id : null, to.ConversationId is null ? $"chat-{to.UserId}" : null);
    }

    public async Task<WireResult> Update(Address where, string activityId, OutgoingMessage message, CancellationToken cancellation)
    {
        Calls.Enqueue($"update {where.Id} {activityId} {message.Text}");
        if (await Answer(where) is { } other)
        {
            return other;
        }

        if (!Standing.ContainsKey(activityId))
        {
            return new Missing();
        }

        Standing[activityId] = (where.Id, message.Text!);
        return await AnswerAfter(where) ?? new Accepted(activityId, null);
    }

    public async Task<WireResult> Delete(Address where, string activityId, CancellationToken cancellation)
    {
        Calls.Enqueue($"delete {where.Id} {activityId}");
        return await Answer(where) ?? (Standing.TryRemove(activityId, out _) ? new Accepted(null, null) : new Missing());
    }

    public Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<RosterMember>?>(null);

    public Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation) =>
        Task.FromResult<RosterMember?>(null);
}
