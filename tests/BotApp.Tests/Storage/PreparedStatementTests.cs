using System.Globalization;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class PreparedStatementTests
{
    private const string Count = "WITH RECURSIVE n(i) AS (SELECT @from UNION ALL SELECT i + 1 FROM n WHERE i < @from + 2) SELECT i FROM n";

    [Fact]
    public async Task The_same_text_can_be_read_twice_at_once_with_values_of_its_own()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);

        var read = await world.Read(async (db, token) =>
        {
            await using var first = db.Statement(Count, ("from", 1L));
            await using var ones = await first.ExecuteReaderAsync(token);
            await ones.ReadAsync(token);
            await using (var second = db.Statement(Count, ("from", 10L)))
            await using (var tens = await second.ExecuteReaderAsync(token))
            {
                await tens.ReadAsync(token);
                await ones.ReadAsync(token);
                return (ones.GetInt64(0), tens.GetInt64(0));
            }
        });

        read.ShouldBe((2, 10));
    }

    [Fact]
    public async Task A_reader_that_was_left_open_does_not_meet_the_next_one()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);

        var read = await world.Read(async (db, token) =>
        {
            var left = db.Statement(Count, ("from", 1L));
            await (await left.ExecuteReaderAsync(token)).ReadAsync(token);
            await left.DisposeAsync();
            await using var next = db.Statement(Count, ("from", 20L));
            return await next.ExecuteScalarAsync(token);
        });

        read.ShouldBe(20L);
    }

    [Fact]
    public async Task A_statement_that_failed_works_again()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write(db => db.People.Add(new() { AadObjectId = "one", Name = "one" }));

        await Should.ThrowAsync<SqliteException>(() => world.Write((db, token) => Rename(db, null, token)));
        await world.Write((db, token) => Rename(db, "two", token));

        (await world.Read(async (db, token) =>
        {
            await using var name = db.Statement("SELECT \"Name\" FROM \"people\"");
            return Convert.ToString(await name.ExecuteScalarAsync(token), CultureInfo.InvariantCulture);
        })).ShouldBe("two");
    }

    private static async Task<int> Rename(AppDb db, string? name, CancellationToken token)
    {
        await using var rename = db.Statement("UPDATE \"people\" SET \"Name\" = @name", ("name", name));
        return await rename.ExecuteNonQueryAsync(token);
    }
}
