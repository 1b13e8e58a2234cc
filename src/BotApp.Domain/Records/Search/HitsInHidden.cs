using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Search;

/// <summary>
/// The search index knows every searched field, also those that somebody may not see, and those of the subject. For such
/// a person each hit is looked at again: the words must stand in what they see, or the hit itself would tell.
/// </summary>
internal sealed class HitsInHidden
{
    private readonly AppDb db;
    private readonly Reach reach;
    private readonly IReadOnlyList<string> words;
    private readonly Dictionary<long, LoadedRecord?> subjects = [];

    private HitsInHidden(AppDb db, Reach reach, string words)
    {
        this.db = db;
        this.reach = reach;
        this.words = [.. Grams.Words(words)];
    }

    /// <summary>Null when every searched field of the type and of its subjects is seen: then the index alone is right.</summary>
    public static async Task<HitsInHidden?> Of(AppDb db, Reach reach, PublishedType type, string words, CancellationToken cancellation)
    {
        var subject = type.Definition is { SubjectField: { } key } definition && definition.Find(key)?.Target is { } target
            ? await FindType.ByKey(db, target, cancellation)
            : null;
        var isAllSeen = IsAllSearchedSeen(reach, type)
            && (subject is null || (IsAllSearchedSeen(reach, subject) && SeenTest.Of(reach, subject.Definition).Count == 0));
        return isAllSeen ? null : new(db, reach, words);
    }

    public async Task<bool> Shows(LoadedRecord seen, CancellationToken cancellation)
    {
        var text = SearchText.Of(seen.Definition, seen.Values, await Subject(seen, cancellation));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    private static bool IsAllSearchedSeen(Reach reach, PublishedType type) => type.Definition.Access is null
        || type.Definition.Fields.Where(f => f.IsSearched).All(f => reach.Units.All(unit => Decide.SeesAlways(reach.Viewer(unit), type.Definition, f.Key)));

    private async Task<LoadedRecord?> Subject(LoadedRecord record, CancellationToken cancellation)
    {
        if (record.Row.SubjectNumber is not { } number)
        {
            return null;
        }

        if (!subjects.TryGetValue(number, out var subject))
        {
            subjects[number] = subject = await FindRecord.Weigh(db, reach, number, cancellation);
        }

        return subject;
    }
}
