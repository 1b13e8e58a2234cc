using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>Conditions on one text field: what the database folds must be what <see cref="SearchKey"/> folds.</summary>
public sealed class TextConditionTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory, OnBothDatabases]
    public async Task Width_case_kana_and_variants_do_not_matter(Database database)
    {
        await using var world = await Filled(database, ["ﾔﾏﾀﾞ 太郎", "髙橋　一郎", "Ｈｏｇｅfuga-1", "関ヶ原", ""]);

        (await Found(world, Comparison.Reads, "ヤマダ太郎")).ShouldBe([1]);
        (await Found(world, Comparison.Contains, "やまだ")).ShouldBe([1]);
        (await Found(world, Comparison.BeginsWith, "高")).ShouldBe([2]);
        (await Found(world, Comparison.BeginsWith, "橋")).ShouldBeEmpty();
        (await Found(world, Comparison.Contains, "EFUGA1")).ShouldBe([3]);
        (await Found(world, Comparison.Reads, "関ケ原")).ShouldBe([4]);
    }

    [Theory, OnBothDatabases]
    public async Task Every_letter_that_the_key_changes_is_folded_alike(Database database)
    {
        var letters = SearchKeyLetters.From.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        letters.Count.ShouldBeInRange(500, 1_500);
        await using var world = await Filled(database, [.. letters.Chunk(40).Select(chunk => "山" + string.Join('田', chunk))]);

        for (var at = 0; at < letters.Chunk(40).Count(); at++)
        {
            var text = "山" + string.Join('田', letters.Chunk(40).ElementAt(at));
            (await Found(world, Comparison.Reads, text)).ShouldContain(at + 1, $"chunk {at}");
        }
    }

    [Theory, OnBothDatabases]
    public async Task Any_text_reads_as_its_key(Database database)
    {
        var random = new Random(20261122);
        string[] texts = [.. Enumerable.Range(0, 200).Select(_ => Text(random))];
        await using var world = await Filled(database, texts);

        for (var at = 0; at < texts.Length; at++)
        {
            (await Found(world, Comparison.Reads, texts[at])).ShouldContain(at + 1, texts[at]);
        }
    }

    private static string Text(Random random)
    {
        (int From, int To)[] ranges = [(0x20, 0x7e), (0x3041, 0x30ff), (0x4e00, 0x9fff), (0xff01, 0xff9f), (0x3220, 0x33ff), (0xf900, 0xfa6d), (0xa0, 0x24f)];
        var text = new StringBuilder();
        for (var n = random.Next(1, 12); n > 0; n--)
        {
            var (from, to) = ranges[random.Next(ranges.Length)];
            text.Append((char)random.Next(from, to));
        }

        return text.ToString();
    }

    private static async Task<StorageWorld> Filled(Database database, string[] texts)
    {
        var world = await StorageWorld.Start(database);
        await Register.Create(world, [.. texts.Select((text, i) => Register.Row(
            i + 1, JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["f1"] = text }, Plain)))]);
        return world;
    }

    private static Task<List<long>> Found(StorageWorld world, Comparison comparison, string words)
    {
        var query = new RecordQuery { Filters = [new RecordFilter(1, StoredAs.Text, comparison, SearchKey.Of(words))], Order = RecordOrder.BySortKey };
        return Register.Read(world, async (table, token) => (await table.Page(query, null, 1_000, token)).Rows.Select(row => row.Number).ToList());
    }
}
