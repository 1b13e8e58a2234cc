using System.Text;
using System.Text.Json;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// What was typed comes back letter by letter, as far as a card of legal size can hold it. Only a form that was refused
/// for its length, or that no person typed, is ever cut; then the longest texts are cut alike.
/// </summary>
internal static class GivenBack
{
    // Below this every form fits, whatever its fields.
    private const int AlwaysFits = 6_000;
    private const int Short = 100;
    private const int Margin = 1_000;

    public static bool MayBeTooLong(IReadOnlyDictionary<string, string> inputs) => inputs.Values.Sum(Bytes) > AlwaysFits;

    public static Dictionary<string, string> OnlyShort(IReadOnlyDictionary<string, string> inputs) =>
        inputs.Where(i => i.Value.Length <= Short).ToDictionary(StringComparer.Ordinal);

    /// <param name="sizeWithoutLong">Of the card without its long texts, in bytes.</param>
    public static Dictionary<string, string> Within(int sizeWithoutLong, IReadOnlyDictionary<string, string> inputs)
    {
        var longs = inputs.Values.Where(v => v.Length > Short).Select(Bytes).Order().ToList();
        var room = CardSize.Budget - sizeWithoutLong - Margin;
        var most = 0;
        for (var left = longs.Count; left > 0; left--)
        {
            // What the shorter ones do not use is there for the longer ones.
            most = Math.Max(0, room / left);
            room -= Math.Min(most, longs[^left]);
        }

        return inputs.ToDictionary(i => i.Key, i => i.Value.Length > Short ? Cut(i.Value, most) : i.Value, StringComparer.Ordinal);
    }

    private static string Cut(string text, int bytes)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            bytes -= Bytes(rune.ToString());
            if (bytes < 0)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.ToString();
    }

    /// <summary>As JSON on the wire, where a quote takes two.</summary>
    private static int Bytes(string text) => JsonSerializer.SerializeToUtf8Bytes(text, CardSize.Wire).Length - 2;
}
