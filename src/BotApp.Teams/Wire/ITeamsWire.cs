using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Wire;

/// <summary>
/// The way out to Teams. Calls wait for their place in the conversation's lane (Teams' rate windows), never longer
/// than a few seconds: a lane that is held answers <see cref="Held"/> at once.
/// </summary>
public interface ITeamsWire
{
    /// <summary>Posts; into the thread when the address has a root; creates the personal chat when it has no conversation.</summary>
    Task<WireResult> Post(Address to, OutgoingMessage message, CancellationToken cancellation);

    Task<WireResult> Update(Address where, string activityId, OutgoingMessage message, CancellationToken cancellation);

    Task<WireResult> Delete(Address where, string activityId, CancellationToken cancellation);

    /// <summary>The whole roster of a team or chat, or null when Teams does not give it.</summary>
    Task<IReadOnlyList<RosterMember>?> Roster(string serviceUrl, string tenantId, string conversationId, CancellationToken cancellation);

    /// <summary>A file that a person attached; null when it cannot be had or is larger than that many bytes.</summary>
    Task<byte[]?> Fetch(string url, int mostBytes, CancellationToken cancellation) => Task.FromResult<byte[]?>(null);

    /// <summary>One member, or null when not in it.</summary>
    Task<RosterMember?> Member(string serviceUrl, string tenantId, string conversationId, string userId, CancellationToken cancellation);
}
