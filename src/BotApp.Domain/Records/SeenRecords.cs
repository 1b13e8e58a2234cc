using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>
/// The records of a type as somebody may see them: the way to records for everything that is asked by a person. A query
/// over it names only fields of <see cref="Type"/>.
/// </summary>
public sealed class SeenRecords(AppDb db, Reach reach, PublishedType full)
{
    // Words can stand in what a person may not see. Such hits are passed over, so many at a time.
    private const int Verified = 200;

    // Beyond this the answer would take seconds; what was found until then is shown.
    private const int MostVerified = 20_000;

    private readonly RecordTable table = new(db, full.Id);

    /// <summary>The register with the fields that may be looked for, filtered and sorted by.</summary>
    public PublishedType Type { get; } = Seen.InEveryRecord(reach, full);

    /// <summary>The query, narrowed to what may be seen.</summary>
    public RecordQuery Narrowed(RecordQuery query) =>
        query with { UnitIds = reach.Units, Filters = [.. query.Filters, .. SeenTest.Of(reach, full.Definition)] };

    /// <summary>One page to be shown: without words in the order of the query, with words the newest first.</summary>
    public async Task<SeenPage> Page(RecordQuery query, string words, long? after, int take, CancellationToken cancellation)
    {
        var page = await Weigh(query, words, after, take, cancellation);
        db.Shown(words.Length == 0 ? ShownAs.Listed : ShownAs.Found, page.Records);
        return page;
    }

    /// <summary>The same without being noted as read; whoever shows some of them says which: <see cref="NoteShown"/>.</summary>
    internal async Task<SeenPage> Weigh(RecordQuery query, string words, long? after, int take, CancellationToken cancellation)
    {
        if (Grams.ForQuery(words).Count == 0)
        {
            return Of(await table.Page(Narrowed(query), after, take, cancellation));
        }

        var hits = await HitsInHidden.Of(db, reach, full, words, cancellation);
        return hits is null
            ? Of(await table.Search(words, Narrowed(query), after, take, cancellation))
            : await Verify(query, words, hits, after, take, cancellation);
    }

    /// <summary>How many, up to <see cref="RecordTable.MostCounted"/> + 1, which means "more".</summary>
    public async Task<int> Count(RecordQuery query, string words, CancellationToken cancellation)
    {
        var hits = Grams.ForQuery(words).Count == 0 ? null : await HitsInHidden.Of(db, reach, full, words, cancellation);
        return hits is null
            ? await table.Count(Narrowed(query), words, cancellation)
            : (await Verify(query, words, hits, null, RecordTable.MostCounted + 1, cancellation)).Records.Count;
    }

    /// <summary>The groups of the records of a query, the largest first.</summary>
    public Task<IReadOnlyList<RecordGroup>> Groups(RecordQuery query, RecordGrouping grouping, CancellationToken cancellation) =>
        table.Groups(Narrowed(query), grouping, cancellation);

    private SeenPage Of(RecordPage page) =>
        new([.. page.Rows.Select(row => Seen.Record(reach, LoadRecord.Of(full, row))).OfType<LoadedRecord>()], page.Next) { IsPreparing = page.IsPreparing };

    private async Task<SeenPage> Verify(
        RecordQuery query, string words, HitsInHidden hits, long? after, int take, CancellationToken cancellation)
    {
        var found = new List<LoadedRecord>();
        for (var read = 0; read < MostVerified && found.Count <= take; read += Verified)
        {
            var page = await table.Search(words, Narrowed(query), after, Verified, cancellation);
            foreach (var record in Of(page).Records)
            {
                if (await hits.Shows(record, cancellation))
                {
                    found.Add(record);
                }
            }

            after = page.Next;
            if (after is null)
            {
                break;
            }
        }

        return found.Count > take ? new([.. found.Take(take)], found[take - 1].Number) : new(found, null);
    }
}
