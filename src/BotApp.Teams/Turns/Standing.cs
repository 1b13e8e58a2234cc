using BotApp.Domain.People;

namespace BotApp.Teams.Turns;

/// <summary>Who a person is in the workspace, and in the unit where they speak.</summary>
/// <param name="Unit">The unit of the team that the turn happened in; null in personal chats.</param>
internal sealed record Standing(Workspace Workspace, Person Me, Rights Rights, Unit? Unit);
