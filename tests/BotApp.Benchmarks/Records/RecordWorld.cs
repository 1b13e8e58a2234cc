using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Benchmarks.Records;

/// <summary>One workspace in one database, and how records get into it and out of it.</summary>
internal sealed class RecordWorld(Store store, long workspaceId, long unitId)
{
    // The same records go into the hand-written table before the next ones are made.
    private const int Block = 5_000;

    public Store Store => store;

    public string TableOf(PublishedType type) => string.Create(CultureInfo.InvariantCulture, $"records_{workspaceId}_{type.Id}");

    public Task<T> Read<T>(Func<AppDb, CancellationToken, Task<T>> body) => store.Transactions.Read(workspaceId, body, CancellationToken.None);

    public Task<T> Write<T>(Func<AppDb, CancellationToken, Task<T>> body) => store.Transactions.Write(workspaceId, body, CancellationToken.None);

    public Task Execute(Func<AppDb, string> sql) => Write(async (db, token) =>
    {
        await using var statement = db.Statement(sql(db));
        return await statement.ExecuteNonQueryAsync(token);
    });

    public Task<PublishedType> Publish(RecordTypeDefinition definition) => Write(async (db, token) =>
    {
        var published = (await PublishType.Run(db, definition, null, TimeProvider.System.GetUtcNow(), token)).Value;
        await new RecordTable(db, published.Id).Create(token);
        return published;
    });

    /// <summary>The index that filtering by level and sorting by weight wants, whatever the size of the type.</summary>
    public Task IndexByLevel(PublishedType type) => Execute(db =>
        $"CREATE INDEX IF NOT EXISTS \"{TableOf(type)}_f3_f4\" ON \"{TableOf(type)}\" ({db.Dialect.Field(3, StoredAs.Text)}, {db.Dialect.Field(4, StoredAs.Number)}, \"number\") WHERE \"status\" = 0");

    /// <summary>Somewhere that deliveries of the benchmark can be addressed to.</summary>
    public Task<long> NewAddress() => Write(async (db, token) =>
    {
        var address = new Address { TenantId = "benchmark", ServiceUrl = "https://benchmark.invalid/", Kind = AddressKind.Personal };
        db.Set<Address>().Add(address);
        await db.SaveChangesAsync(token);
        return address.Id;
    });

    public Entry Entry(PublishedType type, Dictionary<string, string> form) =>
        new(Reach.OfCard(unitId), type, TimeProvider.System.GetUtcNow(), Language.Japanese) { Inputs = form };

    /// <summary>Fills a type by the path that an import takes, without looking after anybody else.</summary>
    public async Task Fill(PublishedType type, int records, Func<Random, Dictionary<string, string>> form, HandTable? byHand = null)
    {
        var random = new Random(records);
        var fast = new SaveInChunks(store.Transactions, TimeProvider.System) { Hold = TimeSpan.FromSeconds(1) };
        for (var filled = 0; filled < records; filled += Block)
        {
            var stored = new List<LoadedRecord>(Block);
            var forms = Enumerable.Range(0, Math.Min(Block, records - filled)).Select(_ => Entry(type, form(random)));
            await fast.Run(workspaceId, forms, Followed.ByNothing, chunk => stored.AddRange(chunk.Select(Stored)), CancellationToken.None);
            await (byHand?.Insert(stored) ?? Task.CompletedTask);
        }
    }

    public async Task<LoadedRecord> Save(PublishedType type, Dictionary<string, string> form) =>
        Stored(await Write((db, token) => SaveRecord.Run(db, Entry(type, form), token)));

    public Task SaveMany(IEnumerable<Entry> entries, Action<LoadedRecord> stored) => new SaveInChunks(store.Transactions, TimeProvider.System).Run(
        workspaceId, entries, Followed.ByNothing, chunk => chunk.Select(Stored).ToList().ForEach(stored), CancellationToken.None);

    /// <summary>A page with its values read, as a list shows them.</summary>
    public Task<RecordPage> Page(PublishedType type, RecordQuery query, long? after = null) => Read(async (db, token) =>
    {
        var page = await new RecordTable(db, type.Id).Page(query, after, 10, token);
        foreach (var row in page.Rows)
        {
            RecordDocument.Read(type.Definition, row.Document);
        }

        return page;
    });

    private static LoadedRecord Stored(EntryResult result) => result.Stored
        ?? throw new InvalidOperationException("A made-up form was refused: " + string.Join(' ', result.Refusals.Select(r => r.Words)));
}
