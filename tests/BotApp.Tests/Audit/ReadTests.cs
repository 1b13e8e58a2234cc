using BotApp.Domain.Audit;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Audit;

public sealed class ReadTests
{
    [Theory, OnBothDatabases]
    public async Task A_record_that_somebody_opens_is_one_read_by_them_with_its_turn(Database database)
    {
        await using var world = await Measured(database);

        var read = await Auditor.New(world, () => world.Say(Sato, "表示 2"));

        var opened = read.Single(e => e.What == "read.opened");
        opened.RecordNumber.ShouldBe(2);
        opened.Count.ShouldBe(1);
        opened.PersonId.ShouldBe(await Auditor.Id(world, Sato));
        opened.TurnId.ShouldNotBeNullOrEmpty();
        opened.At.ShouldBe(world.Clock.GetUtcNow());
        // The card names the resident, too.
        read.Single(e => e.What == "read.named").RecordNumber.ShouldBe(1);
        read.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_list_and_a_search_are_one_read_each_with_the_numbers_of_what_they_showed()
    {
        await using var world = await Measured(Database.Sqlite);
        await Residents.Add(world, "田中 一郎", "たなか いちろう", "0301");

        var listed = await Auditor.New(world, () => world.Say(Sato, "検索 入所者台帳"));
        var found = await Auditor.New(world, () => world.Say(Sato, "検索 入所者台帳 田中"));

        var list = listed.ShouldHaveSingleItem();
        (list.What, list.Count, list.RecordNumber).ShouldBe(("read.listed", 2, (long?)null));
        list.Records.ShouldBeOneOf(",1,3,", ",3,1,");
        (found.ShouldHaveSingleItem().What, found[0].RecordNumber).ShouldBe(("read.found", 3));
    }

    [Fact]
    public async Task Help_and_what_is_refused_read_nothing_of_anybody()
    {
        await using var world = await Measured(Database.Sqlite);

        var read = await Auditor.New(world, async () =>
        {
            await world.Say(Sato, "ヘルプ");
            await world.Say(Tanaka, "表示 2");
            await world.Say(Sato, "表示 999");
        });

        read.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_audit_holds_numbers_and_no_name_or_value()
    {
        await using var world = await Measured(Database.Sqlite);

        var read = await Auditor.New(world, async () =>
        {
            await world.Say(Sato, "検索 山田 よし子");
            await world.Say(Sato, "表示 1");
        });

        read.ShouldNotBeEmpty();
        read.ShouldAllBe(e => AuditWords.Shown(e.What) != null);
        foreach (var text in read.SelectMany(e => new[] { e.What, e.Records, e.TurnId }).OfType<string>())
        {
            text.ShouldNotContain("山田");
            text.ShouldNotContain("よし");
        }
    }

    [Fact]
    public async Task A_card_that_refreshes_itself_is_one_read_in_ten_minutes()
    {
        await using var world = await Measured(Database.Sqlite);
        Task<Answer> Refresh() => world.Send(Sato, "record.show", new() { ["number"] = 2 }, null, Surface.Refresh);

        var first = await Auditor.New(world, Refresh);
        var again = await Auditor.New(world, Refresh);
        world.Clock.Advance(TimeSpan.FromMinutes(11));
        var later = await Auditor.New(world, Refresh);

        first.ShouldNotBeEmpty();
        again.ShouldBeEmpty();
        later.Count.ShouldBe(first.Count);
    }

    [Theory, OnBothDatabases]
    public async Task Every_write_stands_in_the_chain_with_who_what_and_the_turn_it_came_from(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        var resident = await Residents.Yoshiko(world);

        var written = await Auditor.New(world, () => Residents.Measure(world, resident, ("spo2", "92")));

        var writes = written.Where(e => AuditWords.Shown(e.What) is null).ToList();
        writes.Select(e => e.What).ShouldBe(["write.recordSaved", "write.episodeOpened", "write.episodeEscalated"]);
        var saved = writes.Single(e => e.What == "write.recordSaved");
        (saved.RecordNumber, saved.Revision, saved.PersonId).ShouldBe((2, 1, await Auditor.Id(world, Suzuki)));
        writes.ShouldAllBe(e => e.TurnId == saved.TurnId && e.TurnId != null);
        (await world.Read((db, token) => VerifyAudit.Run(db, token))).Broken.ShouldBeNull();
    }

    private static async Task<HotelWorld> Measured(Database database)
    {
        var world = await HotelWorld.Start(database);
        await Residents.Measure(world, await Residents.Yoshiko(world), ("temperature", "36.8"));
        return world;
    }
}
