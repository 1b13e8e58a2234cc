using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.WhoMay;

public sealed class SeenTestTests
{
    private const int Records = 60;

    private static readonly RecordTypeDefinition Visits = new()
    {
        Key = "visits",
        Label = new("訪問記録"),
        NextFieldNumber = 6,
        Fields =
        [
            new() { Key = "note", Number = 1, Kind = FieldKind.Text, Label = new("所見"), IsSearched = true },
            new() { Key = "state", Number = 2, Kind = FieldKind.Choice, Label = new("状態"), Choices = [new("open", new("受付")), new("done", new("完了"))] },
            new() { Key = "charge", Number = 3, Kind = FieldKind.Person, Label = new("担当") },
            new() { Key = "tags", Number = 4, Kind = FieldKind.MultiChoice, Label = new("区分"), Choices = [new("a", new("甲")), new("b", new("乙"))] },
            new() { Key = "urgent", Number = 5, Kind = FieldKind.YesNo, Label = new("至急") },
        ],
    };

    /// <summary>Forty sets of rules, four people, sixty records of two units: the database and the decision agree on every one.</summary>
    [Theory, OnBothDatabases]
    public async Task The_database_lets_through_exactly_what_the_decision_allows(Database database)
    {
        await using var world = await HotelWorld.Start(database);
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        await world.Install(HotelWorld.Suzuki, "19:b@thread.tacv2", "宿泊療養ホテルB", HotelWorld.Suzuki, HotelWorld.Sato);
        var random = new Random(20261122);
        var type = await world.Write(async (db, token) => (await PublishType.Run(db, Visits, null, world.Clock.GetUtcNow(), token)).Value);
        var all = await Fill(world, type, random);

        for (var round = 0; round < 40; round++)
        {
            var ruled = type with { Definition = Visits with { Access = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => AnyRule(random))] } };
            foreach (var who in new[] { HotelWorld.Suzuki, HotelWorld.Sato, HotelWorld.Ito, HotelWorld.Yamaguchi })
            {
                var reach = await Ruled.ReachOf(world, who);
                foreach (var seenFrom in new[] { reach, reach.ReadAlong() })
                {
                    var expected = all.Where(r => Seen.Record(seenFrom, r with { Type = ruled }) is not null).Select(r => r.Number).Order().ToList();
                    var listed = await world.Read(async (db, token) => (await new SeenRecords(db, seenFrom, ruled).Page(new(), "", null, Records, token)).Records);
                    var counted = await world.Read((db, token) => new SeenRecords(db, seenFrom, ruled).Count(new(), "", token));

                    listed.Select(r => r.Number).Order().ToList().ShouldBe(expected, DefinitionJson.Write(ruled.Definition));
                    counted.ShouldBe(expected.Count);
                }
            }
        }
    }

    private static AccessRule AnyRule(Random random) => new()
    {
        Action = AccessAction.View,
        Role = (Role)random.Next(0, 4),
        Whose = (Whose)random.Next(0, 3),
        Assignee = "charge",
        When = random.Next(0, 5) switch
        {
            0 => new("state", ["open"]),
            1 => new("state", ["open", "done"]),
            2 => new("tags", ["b"]),
            3 => new("urgent", [random.Next(2) == 0 ? AccessCondition.Yes : AccessCondition.No]),
            _ => null,
        },
    };

    private static Task<List<LoadedRecord>> Fill(HotelWorld world, PublishedType type, Random random) => world.Write(async (db, token) =>
    {
        var units = await db.Units.OrderBy(u => u.Id).Select(u => u.Id).ToListAsync(token);
        var people = await db.People.OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(token);
        var records = new List<LoadedRecord>();
        for (var i = 0; i < Records; i++)
        {
            var values = RecordValues.Empty
                .With("note", new TextValue($"所見 {i}"))
                .With("state", random.Next(3) switch { 0 => new ChoiceValue("open"), 1 => new ChoiceValue("done"), _ => null })
                .With("charge", random.Next(3) == 0 ? null : new PersonValue(people[random.Next(people.Count)]))
                .With("tags", random.Next(3) switch { 0 => new ChoicesValue(["a"]), 1 => new ChoicesValue(["a", "b"]), _ => null })
                .With("urgent", random.Next(3) switch { 0 => new YesNoValue(true), 1 => new YesNoValue(false), _ => null });
            records.Add(new(await Insert(world, db, type, values, units[random.Next(units.Count)], people[random.Next(people.Count)], token), type, values));
        }

        return records;
    });

    private static async Task<RecordRow> Insert(
        HotelWorld world, AppDb db, PublishedType type, RecordValues values, long unit, long person, CancellationToken token)
    {
        var row = new RecordRow
        {
            Number = await RecordNumbers.Give(db, type.Id, token),
            UnitId = unit,
            Version = 1,
            ObservedAt = world.Clock.GetUtcNow(),
            EnteredAt = world.Clock.GetUtcNow(),
            EnteredById = person,
            Document = RecordDocument.Write(type.Definition, values),
        };
        await new RecordTable(db, type.Id).Insert(row, token);
        return row;
    }
}
