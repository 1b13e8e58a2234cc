using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Requests;

namespace BotApp.Teams.Commands;

/// <summary>Words that mean the same command. Those of a card's button are among them: who cannot press types what it says.</summary>
/// <param name="Act">For <see cref="Command.Note"/>.</param>
/// <param name="Lane">For <see cref="Command.DecideLane"/>.</param>
public sealed record CommandRow(Command Command, string[] Words, EpisodeAct? Act = null, Lane? Lane = null);
