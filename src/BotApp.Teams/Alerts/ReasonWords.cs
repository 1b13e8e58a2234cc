using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Alerts;

/// <summary>The reasons for ending an episode, as people choose and type them.</summary>
public static class ReasonWords
{
    /// <summary>Those that people choose; the others happen by themselves.</summary>
    public static IReadOnlyList<ClosingReason> Offered { get; } =
        [ClosingReason.Recovered, ClosingReason.Transferred, ClosingReason.Watched, ClosingReason.Mistaken, ClosingReason.Other];

    public static string Of(ClosingReason reason) => reason switch
    {
        ClosingReason.Recovered => "episode.reason.recovered",
        ClosingReason.Transferred => "episode.reason.transferred",
        ClosingReason.Watched => "episode.reason.watched",
        ClosingReason.Mistaken => "episode.reason.mistaken",
        ClosingReason.Other => "episode.reason.other",
        ClosingReason.Left => "episode.reason.left",
        ClosingReason.NothingStands => "episode.reason.nothingStands",
    };

    /// <summary>All of them, to be typed.</summary>
    public static string Listed(Words words) => string.Join(" / ", Offered.Select(reason => words.Say(Of(reason))));

    /// <summary>The key of a choice; null for anything else.</summary>
    public static ClosingReason? FromKey(string? key) =>
        Enum.TryParse<ClosingReason>(key, out var reason) && Offered.Contains(reason) ? reason : null;

    /// <summary>Typed words: 回復 is 回復した; everything else is その他 with what was typed.</summary>
    public static (ClosingReason? Reason, string Note) Read(string typed, Words words)
    {
        var key = SearchKey.Of(typed);
        if (key.Length == 0)
        {
            return (null, "");
        }

        foreach (var reason in Offered.Where(r => r is not ClosingReason.Other))
        {
            var said = SearchKey.Of(words.Say(Of(reason)));
            if (said.StartsWith(key, StringComparison.Ordinal) || key.StartsWith(said, StringComparison.Ordinal))
            {
                return (reason, key == said || said.StartsWith(key, StringComparison.Ordinal) ? "" : typed);
            }
        }

        return (ClosingReason.Other, typed);
    }
}
