using System.Globalization;
using BotApp.Teams.Commands;

namespace BotApp.Teams.Home;

/// <summary>How many things wait for a person, for the numbers on the home card's buttons.</summary>
public sealed record Waiting(int Episodes, int Requests, bool HasNoType)
{
    private const int Most = 99;

    public static Task<Waiting> For(HomeOwner owner, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _ = owner;
        return Task.FromResult(new Waiting(0, 0, false));
    }

    public int Of(Command command) => command switch
    {
        Command.Alerts => Episodes,
        Command.Requests => Requests,
        _ => 0,
    };

    public static string Shown(int count) => count > Most ? $"{Most}+" : count.ToString(CultureInfo.InvariantCulture);
}
