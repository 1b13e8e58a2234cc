using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Records;

/// <summary>Which register somebody means, and what they said besides: 健康観察 四宮.</summary>
/// <param name="Type">Null when no register, or no single one, is meant.</param>
/// <param name="Closest">What was probably meant then, nearest first.</param>
internal sealed record TypeWords(PublishedType? Type, string Rest, IReadOnlyList<PublishedType> Closest)
{
    // One letter begins too many names.
    private const int ShortestBeginning = 2;

    public static TypeWords Read(IReadOnlyList<PublishedType> types, string words)
    {
        var tokens = SafeText.Cap(SafeText.Line(words), 200).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = tokens.Length; count > 0; count--)
        {
            var key = SearchKey.Of(string.Concat(tokens[..count]));
            if (types.FirstOrDefault(t => Keys(Labels(t)).Contains(key)) is { } named)
            {
                return new(named, string.Join(' ', tokens[count..]), []);
            }

            // 保険台帳 and 保健台帳 are read alike.
            var read = types.Where(t => Keys(Names(t)).Contains(key)).ToList();
            if (read.Count > 0)
            {
                return read is [var one] ? new(one, string.Join(' ', tokens[count..]), []) : new(null, string.Join(' ', tokens), read);
            }
        }

        return tokens.Length == 0 ? new(types is [var only] ? only : null, "", []) : Begun(types, tokens);
    }

    private static TypeWords Begun(IReadOnlyList<PublishedType> types, string[] tokens)
    {
        var key = SearchKey.Of(tokens[0]);
        var begun = key.Length < ShortestBeginning ? [] : types.Where(t => Keys(Names(t)).Any(k => k.StartsWith(key, StringComparison.Ordinal))).ToList();
        return begun is [var only]
            ? new(only, string.Join(' ', tokens[1..]), [])
            : new(null, string.Join(' ', tokens), begun.Count > 0 ? begun : Nearest(types, tokens[0]));
    }

    private static List<PublishedType> Nearest(IReadOnlyList<PublishedType> types, string typed) =>
        [.. Domain.Text.Closest.To(typed, types.SelectMany(Names)).Select(name => types.First(t => Names(t).Contains(name))).Distinct()];

    private static HashSet<string> Keys(IEnumerable<string> names) => names.Select(SearchKey.Of).ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<string> Labels(PublishedType type) =>
        [type.Definition.Label.Ja, type.Definition.Label.In(Language.English), type.Key];

    private static HashSet<string> Names(PublishedType type) =>
        type.Definition.Reading is { } reading ? [.. Labels(type), reading] : [.. Labels(type)];
}
