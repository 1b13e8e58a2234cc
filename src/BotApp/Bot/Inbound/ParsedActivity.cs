using BotApp.Teams.Turns;

namespace BotApp.Bot.Inbound;

/// <summary>What an activity turned out to be.</summary>
/// <param name="Turn">Set only for <see cref="ActivityFate.Run"/>.</param>
internal readonly record struct ParsedActivity(ActivityFate Fate, Turn? Turn = null)
{
    public static readonly ParsedActivity Ignored = new(ActivityFate.Ignore);
    public static readonly ParsedActivity Unknown = new(ActivityFate.UnknownInvoke);
    public static readonly ParsedActivity Malformed = new(ActivityFate.Malformed);

    public static implicit operator ParsedActivity(Turn turn) => new(ActivityFate.Run, turn);
}
