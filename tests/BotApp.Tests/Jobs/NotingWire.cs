using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Tests.Jobs;

/// <summary>A way out that writes down what it took, line by line, so that it can be read after the process was killed.</summary>
internal sealed class NotingWire(string folder) : ITeamsWire
{
    public Task<WireResult> Post(Address to, OutgoingMessage message, CancellationToken cancellation)
    {
        KilledHost.Line(folder, "sent", message.Text!);
        return Task.FromResult<WireResult>(new Accepted(Guid.NewGuid().ToString(), null));
    }

    public Task<WireResult> Update(Address where, string activityId, OutgoingMessage message, CancellationToken cancellation) =>
        Task.FromResult<WireResult>(new Accepted(activityId, null));

    public Task<WireResult> Delete(Address where, string activityId, CancellationToken cancellation) =>
        Task.FromResult<WireResult>(new Accepted(null, null));

    public Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<RosterMember>?>(null);

    public Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation) =>
        Task.FromResult<RosterMember?>(null);
}
