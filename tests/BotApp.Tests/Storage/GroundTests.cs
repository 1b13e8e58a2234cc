using BotApp.Domain.Events;
using BotApp.Domain.People;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class GroundTests
{
    private readonly Remembered<string, List<string>> names = new(most: 2, db => db.Ground);
    private int asked;

    [Fact]
    public async Task What_is_read_from_the_ground_alone_outlives_what_turns_write()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Read(Ask);

        await world.Write(db => db.Appended.Add(new Event { Kind = EventKind.PersonJoined }));
        await world.Write(Ask);
        await world.Read(Ask);

        asked.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_fills_in_forms_on_a_round_makes_nobody_read_the_ground_again()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Read(Ask);

        await world.Write(db =>
        {
            db.Rounds.Add(new() { Id = 1, PersonId = 1, TypeId = 1, Field = "subject" });
            db.RoundStops.Add(new() { RoundId = 1, Place = 1, SubjectNumber = 1 });
            db.UnfinishedForms.Add(new() { PersonId = 1, TypeId = 1, Form = "a", Inputs = "{}", Confirmed = "[]" });
        });
        await world.Read(Ask);

        asked.ShouldBe(1);
    }

    [Theory, OnBothDatabases]
    public async Task A_write_sees_what_it_changed_of_the_ground_by_whatever_statement(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.People.Add(new() { AadObjectId = "one", Name = "one" }));
        (await world.Read(Ask)).ShouldBe(["one"]);

        var seen = await world.Write(async (db, token) =>
        {
            (await Ask(db, token)).ShouldBe(["one"]);
            await db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, "two"), token);
            return await Ask(db, token);
        });

        seen.ShouldBe(["two"]);
        (await world.Read(Ask)).ShouldBe(["two"]);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_write_took_back_is_remembered_by_nobody(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await world.Write(db => db.People.Add(new() { AadObjectId = "one", Name = "one" }));

        await Should.ThrowAsync<InvalidOperationException>(() => world.Write<int>(async (db, token) =>
        {
            await db.People.ExecuteUpdateAsync(set => set.SetProperty(p => p.Name, "two"), token);
            (await Ask(db, token)).ShouldBe(["two"]);
            throw new InvalidOperationException("taken back");
        }));

        (await world.Write(Ask)).ShouldBe(["one"]);
        (await world.Read(Ask)).ShouldBe(["one"]);
    }

    private async Task<List<string>> Ask(AppDb db, CancellationToken token) => await names.Of(db, "names", () =>
    {
        asked++;
        return db.People.Select(p => p.Name).ToListAsync(token);
    });
}
