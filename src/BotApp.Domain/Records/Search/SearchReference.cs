using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Search;

/// <summary>
/// Records that a reference may point to, while somebody types furigana, a name, a room or a number. Without words the
/// likely ones: who is here, in the order of their places.
/// </summary>
public static class SearchReference
{
    /// <summary>A typeahead shows no more.</summary>
    public const int Most = 15;

    // Somebody who left stands behind all who are here; more than this nobody types for.
    private const int MostWeighed = 100;

    public static async Task<IReadOnlyList<LoadedRecord>> Run(
        AppDb db, Reach reach, string typeKey, string words, int most, CancellationToken cancellation)
    {
        if (await FindType.ByKey(db, typeKey, cancellation) is not { } type || reach.Units.Count == 0)
        {
            return [];
        }

        var records = new SeenRecords(db, reach, type);
        var query = new RecordQuery { Order = InPlaces(records.Type.Definition) };
        var typed = Meant(words, type.Definition);
        var found = await records.Weigh(query, typed, null, MostWeighed, cancellation);
        var numbered = TypedNumber.IsMarked(words) || found.Records.Count == 0 ? await TypedNumber.Record(db, reach, words, cancellation) : null;
        List<LoadedRecord> fitting = numbered?.Type.Key == typeKey ? [numbered!] : [.. found.Records.OrderBy(r => Rank(r, typed)).Take(most)];
        db.Shown(ShownAs.Named, fitting);
        return fitting;
    }

    /// <summary>By place (部屋), else as the type sorts, else newest first.</summary>
    internal static RecordOrder InPlaces(RecordTypeDefinition definition) =>
        definition.PlaceField is { } key && definition.Find(key) is { } place
            ? RecordOrder.ByText(place, Direction.Ascending)
            : definition.SortField is null ? RecordOrder.Newest : RecordOrder.BySortKey;

    /// <summary>0507号室 and 山田さん are said; 0507 and 山田 are stored.</summary>
    private static string Meant(string words, RecordTypeDefinition definition)
    {
        var meant = SafeText.Cap(SafeText.Line(words), 100).Replace("号室", " ", StringComparison.Ordinal).TrimStart('#');
        var isPerson = definition.Fields.Any(f => f.Content is TextContent.PersonName);
        return isPerson ? string.Join(' ', meant.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Unaddressed)) : meant;
    }

    private static string Unaddressed(string word) =>
        word.Length > 2 && (word.EndsWith("さん", StringComparison.Ordinal) || word.EndsWith("さま", StringComparison.Ordinal)) ? word[..^2]
        : word.Length > 1 && word.EndsWith('様') ? word[..^1] : word;

    /// <summary>Who is here before who left; what was typed whole before what only begins or holds it.</summary>
    private static int Rank(LoadedRecord record, string typed)
    {
        var key = SearchKey.Of(typed);
        var words = SearchText.Of(record.Definition, record.Values, null).Split('|');
        var fit = key.Length == 0 || words.Contains(key, StringComparer.Ordinal) ? 0
            : words.Any(w => w.StartsWith(key, StringComparison.Ordinal)) ? 1 : 2;
        return fit + (record.Ended is null ? 0 : 3);
    }
}
