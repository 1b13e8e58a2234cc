using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class FieldIndexTests
{
    private const int Many = RecordTable.MostWithoutIndex + 500;

    private static readonly RecordQuery Heaviest = new()
    {
        Filters = [new RecordFilter(2, StoredAs.Text, Comparison.Is, "a")],
        Order = RecordOrder.ByField(1, StoredAs.Number, Direction.Descending),
    };

    [Theory, OnBothDatabases]
    public async Task The_first_use_answers_from_the_newest_records_and_later_ones_from_all(Database database)
    {
        await using var world = await Filled(database, Many);

        var first = await Page(world);
        var count = await Register.Read(world, (table, token) => table.Count(Heaviest, "", token));

        // The older a record the heavier: the very heaviest are not among the newest.
        first.IsPreparing.ShouldBeTrue();
        first.Rows[0].Number.ShouldBe(501);
        count.ShouldBe(RecordTable.MostCounted + 1);

        var later = await Prepared(world);
        later.Rows.Select(r => r.Number).ShouldBe([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
        (await HasIndex(world, "records_7_11_f2_f1")).ShouldBeTrue();
    }

    [Theory, OnBothDatabases]
    public async Task A_small_register_is_sorted_at_once(Database database)
    {
        await using var world = await Filled(database, 50);

        (await Page(world)).IsPreparing.ShouldBeFalse();
        (await HasIndex(world, "records_7_11_f2_f1")).ShouldBeFalse();
    }

    [Theory, OnBothDatabases]
    public async Task Asking_again_after_a_restart_goes_on_where_it_was_cut_off(Database database)
    {
        await using var world = await Filled(database, Many);
        if (database is Database.Postgres)
        {
            // As a build that was cut off leaves it: there, and never used.
            await Execute(world, "CREATE INDEX \"records_7_11_f2_f1\" ON \"records_7_11\" (\"number\") WHERE \"status\" = 0");
            await Execute(world, "UPDATE pg_index SET indisvalid = false WHERE indexrelid = to_regclass('records_7_11_f2_f1')");
        }

        await world.Reopen();

        (await Page(world)).IsPreparing.ShouldBeTrue();
        (await Prepared(world)).Rows[0].Number.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task Pages_within_a_write_ask_for_nothing(Database database)
    {
        await using var world = await Filled(database, Many);

        var page = await Register.Write(world, (table, token) => table.Page(Heaviest, null, 10, token));

        page.IsPreparing.ShouldBeFalse();
        page.Rows[0].Number.ShouldBe(1);
    }

    private static async Task<StorageWorld> Filled(Database database, int records)
    {
        var world = await StorageWorld.Start(database);
        await Register.Create(world);
        var rows = Enumerable.Range(1, records).Select(n => Register.Row(
            n, string.Create(CultureInfo.InvariantCulture, $$"""{"f1":{{records - n}},"f2":"{{(n % 2 == 1 ? 'a' : 'b')}}"}"""), observedMinute: n)).ToList();
        await Register.Write(world, (table, token) => table.Insert(rows, token));
        return world;
    }

    private static Task<RecordPage> Page(StorageWorld world) =>
        Register.Read(world, (table, token) => table.Page(Heaviest, null, 10, token));

    private static async Task<RecordPage> Prepared(StorageWorld world)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            if (await Page(world) is { IsPreparing: false } page)
            {
                return page;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    private static Task<bool> HasIndex(StorageWorld world, string name) => world.Read(async (db, token) =>
    {
        await using var has = db.Statement(db.Dialect.HasIndex, ("name", name));
        return Convert.ToInt64(await has.ExecuteScalarAsync(token), CultureInfo.InvariantCulture) > 0;
    });

    private static Task<int> Execute(StorageWorld world, string sql) => world.Write(async (db, token) =>
    {
        await using var statement = db.Statement(sql);
        return await statement.ExecuteNonQueryAsync(token);
    });
}
