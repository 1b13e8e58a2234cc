using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Benchmarks.Records;

/// <summary>Filter by one field, sorted by another: the first page, and the 500th reached by its key.</summary>
internal static class PageFigures
{
    private const int Far = 4_990;

    public static async Task<IEnumerable<Figure>> Measure(RecordWorld world, PublishedType big, PublishedType small, HandTable byHand, RecordSizes sizes)
    {
        var (deep, shallow) = (await Places(world, big, Far), await Places(world, small, sizes.Small / RegisterForms.Levels / 2));
        var times = await Timed.Run(
            sizes.Samples,
            i => world.Page(small, Heaviest(i)),
            i => world.Page(big, Heaviest(i)),
            i => ByHand(byHand, i, null),
            i => world.Page(small, Heaviest(i), shallow[i % RegisterForms.Levels].Number),
            i => world.Page(big, Heaviest(i), deep[i % RegisterForms.Levels].Number),
            i => ByHand(byHand, i, deep[i % RegisterForms.Levels]));
        var name = world.Store.Name;
        return
        [
            Figure.AtMost(3, $"{name}: first page by filter and sort, {Count(sizes.Big)} records", times[1].InP95(), times[0].InP95($"{Count(sizes.Small)} records ")),
            Figure.AtMost(3, $"{name}: the same, against real columns", times[1].InP95(), times[2].InP95("by hand ")),
            Figure.AtMost(3, $"{name}: 500th page by its key, {Count(sizes.Big)} records", times[4].InP95(), times[3].InP95($"{Count(sizes.Small)} records ")),
            Figure.AtMost(3, $"{name}: the same, against real columns", times[4].InP95(), times[5].InP95("by hand ")),
        ];
    }

    public static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static RecordQuery Heaviest(int i) => new()
    {
        Filters = [new RecordFilter(3, StoredAs.Text, Comparison.Is, RegisterForms.Level(i % RegisterForms.Levels))],
        Order = RecordOrder.ByField(4, StoredAs.Number, Direction.Descending),
    };

    private static async Task<List<(long Number, double Weight)>> Places(RecordWorld world, PublishedType type, int at)
    {
        var places = new List<(long, double)>();
        for (var level = 0; level < RegisterForms.Levels; level++)
        {
            places.Add(await world.Read((db, token) => Place(db, type, level, at, world, token)));
        }

        return places;
    }

    private static async Task<(long Number, double Weight)> Place(
        AppDb db, PublishedType type, int level, int at, RecordWorld world, CancellationToken token)
    {
        var (filter, weight) = (db.Dialect.Field(3, StoredAs.Text), db.Dialect.Field(4, StoredAs.Number));
        await using var find = db.Statement(
            $"SELECT \"number\", {weight} FROM \"{world.TableOf(type)}\" WHERE \"status\" = 0 AND {filter} = @level ORDER BY {weight} DESC, \"number\" DESC LIMIT 1 OFFSET @at",
            ("level", RegisterForms.Level(level)),
            ("at", (long)at));
        await using var reader = await find.ExecuteReaderAsync(token);
        await reader.ReadAsync(token);
        return (reader.GetInt64(0), reader.GetDouble(1));
    }

    private static async Task ByHand(HandTable table, int i, (long Number, double Weight)? after)
    {
        var level = RegisterForms.Level(i % RegisterForms.Levels);
        var head = $"SELECT {table.Columns} FROM {table.Name} WHERE status = 0 AND level = @p0";
        const string Order = "ORDER BY weight DESC, number DESC LIMIT 11";
        await using var select = after is { } place
            ? table.Command($"{head} AND (weight, number) < (@p1, @p2) {Order}", level, place.Weight, place.Number)
            : table.Command($"{head} {Order}", level);
        await Read(select);
    }

    public static async Task<int> Read(System.Data.Common.DbCommand select)
    {
        var rows = 0;
        await using var reader = await select.ExecuteReaderAsync();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows++;
        }

        return rows;
    }
}
