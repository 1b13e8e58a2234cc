namespace BotApp.Teams.Turns;

/// <summary>Where a turn happened.</summary>
/// <param name="ConversationId">Without <c>;messageid=</c>.</param>
/// <param name="ThreadRootId">Root message of the thread in a channel; null elsewhere.</param>
/// <param name="TeamId">Teams' id of the team (19:…), null in personal and group chats.</param>
/// <param name="ChannelType"><c>standard</c>, <c>private</c> or <c>shared</c>, where Teams says so.</param>
public sealed record Place(
    string ServiceUrl,
    PlaceKind Kind,
    string ConversationId,
    string? ThreadRootId = null,
    string? TeamId = null,
    string? ChannelId = null,
    string? TeamName = null,
    string? ChannelType = null);
