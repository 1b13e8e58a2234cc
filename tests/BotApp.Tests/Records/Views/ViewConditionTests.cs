using BotApp.Domain.Records;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Tests.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Views;

/// <summary>Views on both databases against the plainest reading of the same conditions.</summary>
public sealed class ViewConditionTests
{
    private const int Rounds = 300;
    private const long Me = 2;

    [Theory, OnBothDatabases]
    public async Task Any_view_lists_what_its_conditions_say(Database database)
    {
        var random = new Random(20261122);
        var rows = AnyRegister.Rows(random, 80);
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, rows);

        for (var round = 0; round < Rounds; round++)
        {
            var view = AnyView.Make(random);
            var query = CompileView.Run(AnyRegister.Definition, view, new(Me, AnyRegister.Now), [3]) with { Order = RecordOrder.BySortKey };
            var found = await Register.Read(world, (table, token) => table.Page(query, null, 1_000, token));
            var expected = rows.Where(row => new NaiveView(Me).Lets(view, row)).Select(row => row.Number);
            found.Rows.Select(row => row.Number).ShouldBe(expected, view.Write());
        }
    }

    [Theory, OnBothDatabases]
    public async Task Any_group_counts_and_sums_what_the_records_hold(Database database)
    {
        var random = new Random(20261123);
        var rows = AnyRegister.Rows(random, 80);
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, rows);

        foreach (var (field, step) in ViewField.Offered(AnyRegister.Definition).SelectMany(f => Groups.StepsOf(f).Select(s => (f, s))))
        {
            var view = new ViewDefinition
            {
                Group = new(field.Key, step) { Measures = [new("value", MeasureKind.Sum), new("value", MeasureKind.Average), new("value", MeasureKind.Largest)] },
            };
            var sums = await Sum(world, view);

            sums.Lines.Select(l => (l.Key, l.Count)).OrderBy(l => l.Key, StringComparer.Ordinal)
                .ShouldBe(NaiveGroups.Of(rows, field, step).Select(g => (g.Key, (long)g.Count())).OrderBy(l => l.Key, StringComparer.Ordinal), $"{field.Key} {step}");
            foreach (var group in NaiveGroups.Of(rows, field, step))
            {
                var numbers = group.Select(row => NaiveView.ValueOf("value", row)).OfType<NumberValue>().Select(n => (double)n.Number).ToList();
                var line = sums.Lines.Single(l => l.Key == group.Key);
                (line.Measures[0] ?? 0).ShouldBe(numbers.Sum(), 1e-6);
                (line.Measures[1] ?? 0).ShouldBe(numbers.Count == 0 ? 0 : numbers.Average(), 1e-6);
                (line.Measures[2] ?? 0).ShouldBe(numbers.Count == 0 ? 0 : numbers.Max(), 1e-6);
            }
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_condition_without_sense_lets_nothing_through(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        await Register.Create(world, AnyRegister.Rows(new Random(1), 5));
        ViewCondition[] nonsense =
        [
            new("gone", Operator.Empty, []), new("value", Operator.Contains, ["x"]), new("value", Operator.AtLeast, ["'; DROP"]),
            new("day", Operator.Within, ["Sometime"]), new("state", Operator.AnyOf, []), new("name", Operator.Contains, ["ー"]),
        ];

        foreach (var condition in nonsense)
        {
            var query = CompileView.Run(AnyRegister.Definition, new() { Conditions = [condition] }, new(Me, AnyRegister.Now), [3]);
            (await Register.Read(world, (table, token) => table.Count(query, "", token))).ShouldBe(0, condition.Field);
        }
    }

    private static Task<GroupSums> Sum(StorageWorld world, ViewDefinition view) => world.Read(async (db, token) =>
        (await SumView.Run(
            db, Reach.OfCard(3), new PublishedType(Register.Type, 1, AnyRegister.Definition), view, new(Me, AnyRegister.Now), token)).ShouldNotBeNull());
}
