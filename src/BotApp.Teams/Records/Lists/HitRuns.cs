using BotApp.Domain.Text;

namespace BotApp.Teams.Records.Lists;

/// <summary>A text of a list with what was searched for marked in it.</summary>
internal static class HitRuns
{
    public static IEnumerable<object> Of(string text, string words, string color = "default") =>
        Hits.Of(text, words).Select(part => new { part.Text, Highlight = part.IsHit, Color = color });
}
