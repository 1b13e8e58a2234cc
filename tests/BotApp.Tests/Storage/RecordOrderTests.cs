using System.Text.Json;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>Orders by several keys, page by page, against an order made by plain comparison in memory.</summary>
public sealed class RecordOrderTests
{
    private const int Rounds = 40;
    private static readonly string[] Ranks = ["c", "a"];

    [Theory, OnBothDatabases]
    public async Task Pages_by_several_keys_follow_each_other_without_a_gap(Database database)
    {
        var random = new Random(20261122);
        await using var world = await StorageWorld.Start(database);
        var rows = Enumerable.Range(1, 60).Select(n => Register.Row(
            n, Document(random), sortKey: $"{random.Next(4)}", observedMinute: random.Next(5))).ToArray();
        await Register.Create(world, rows);

        for (var round = 0; round < Rounds; round++)
        {
            var keys = Enumerable.Range(0, 1 + random.Next(3)).Select(_ => AnyKey(random)).ToList();
            var walked = await Walk(world, Order(keys), 1 + random.Next(9));
            walked.ShouldBe(Sorted(rows, keys), $"round {round}: {string.Join(", ", keys.Select(k => $"{k.Name} {k.Direction}"))}");
        }
    }

    private static string Document(Random random)
    {
        var parts = new List<string>();
        Add(1, () => $"{random.Next(3)}");
        Add(2, () => $"\"{"abあ"[random.Next(3)]}\"");
        Add(3, () => random.Next(2) == 0 ? "true" : "false");
        Add(4, () => $"\"{"abc"[random.Next(3)]}\"");
        return $"{{{string.Join(',', parts)}}}";

        void Add(int number, Func<string> value)
        {
            if (random.Next(3) > 0)
            {
                parts.Add($"\"f{number}\":{value()}");
            }
        }
    }

    private static SortedBy AnyKey(Random random)
    {
        var direction = random.Next(2) == 0 ? Direction.Ascending : Direction.Descending;
        return random.Next(6) switch
        {
            0 => new("number", RecordOperand.Field(1, StoredAs.Number), direction, row => Value(row, "f1")?.GetInt32()),
            1 => new("text", RecordOperand.Field(2, StoredAs.Text), direction, row => Code(Value(row, "f2")?.GetString())),
            2 => new("yes", RecordOperand.Field(3, StoredAs.YesNo), direction, row => Value(row, "f3") is { } yes ? yes.GetBoolean() ? 1 : 0 : null),
            3 => new("rank", RecordOperand.Ranked(4, Ranks), direction, row => Value(row, "f4")?.GetString() is { } key ? Rank(key) : null),
            4 => new("sort key", RecordOperand.Of(RecordColumn.SortKey), direction, row => Code(row.SortKey)),
            _ => new("observed", RecordOperand.Of(RecordColumn.Observed), direction, row => row.ObservedAt.UtcTicks),
        };
    }

    private static int Rank(string key) => Array.IndexOf(Ranks, key) is >= 0 and var rank ? rank : Ranks.Length;

    private static long? Code(string? text) => text is null ? null : text[0];

    private static JsonElement? Value(RecordRow row, string name) =>
        JsonDocument.Parse(row.Document).RootElement.TryGetProperty(name, out var value) ? value : null;

    private static RecordOrder Order(List<SortedBy> keys) =>
        keys.Skip(1).Aggregate(RecordOrder.By(keys[0].Operand, keys[0].Direction), (order, key) => order.Then(RecordOrder.By(key.Operand, key.Direction)));

    private static List<long> Sorted(RecordRow[] rows, List<SortedBy> keys) =>
        [.. rows.Order(Comparer<RecordRow>.Create((left, right) => Compare(left, right, keys))).Select(row => row.Number)];

    private static int Compare(RecordRow left, RecordRow right, List<SortedBy> keys)
    {
        foreach (var key in keys)
        {
            var (a, b) = (key.Value(left), key.Value(right));
            if (a != b)
            {
                return a is null ? 1 : b is null ? -1 : Way(key.Direction) * a.Value.CompareTo(b.Value);
            }
        }

        var allEmpty = keys.All(key => key.Value(left) is null);
        return (allEmpty ? 1 : Way(keys[^1].Direction)) * left.Number.CompareTo(right.Number);
    }

    private static int Way(Direction direction) => direction is Direction.Ascending ? 1 : -1;

    private static async Task<List<long>> Walk(StorageWorld world, RecordOrder order, int take)
    {
        var numbers = new List<long>();
        RecordPage? page = null;
        do
        {
            var after = page?.Next;
            page = await Register.Read(world, (table, token) => table.Page(new() { Order = order }, after, take, token));
            numbers.AddRange(page.Rows.Select(row => row.Number));
        }
        while (page.Next is not null && numbers.Count < 200);

        return numbers;
    }

    private sealed record SortedBy(string Name, RecordOperand Operand, Direction Direction, Func<RecordRow, long?> Value);
}
