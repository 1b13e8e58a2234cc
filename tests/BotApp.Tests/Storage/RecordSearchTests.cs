using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class RecordSearchTests
{
    private static readonly string[] Notes =
    [
        "四宮 花子 0507 ﾔﾏﾀﾞ", "髙橋 一郎 (要観察) 濵田", "hogefuga1 AND OR NOT", "𠮷野 家 100%", "宮 四", "山田太郎 やまだたろう", "abcab", "bcabc",
    ];

    [Theory, OnBothDatabases]
    public async Task One_letter_finds_and_width_kana_and_variants_do_not_matter(Database database)
    {
        await using var world = await Filled(database, Notes);

        (await Found(world, "宮")).ShouldBe([5, 1]);
        (await Found(world, "四宮")).ShouldBe([1]);
        (await Found(world, "やまだ")).ShouldBe([6, 1]);
        (await Found(world, "高橋")).ShouldBe([2]);
        (await Found(world, "浜田")).ShouldBe([2]);
        (await Found(world, "吉")).ShouldBe([4]);
        (await Found(world, "FU")).ShouldBe([3]);
        (await Found(world, "０５０７")).ShouldBe([1]);
        (await Found(world, "花子　0507")).ShouldBe([1]);
        (await Found(world, "%")).ShouldBe([4]);
        (await Found(world, "and")).ShouldBe([3]);
        (await Found(world, "いない")).ShouldBeEmpty();
        (await Found(world, " ")).Count.ShouldBe(Notes.Length);
    }

    [Theory, OnBothDatabases]
    public async Task Pairs_in_another_order_are_no_hit(Database database)
    {
        await using var world = await Filled(database, ["abcab", "bcxabx", "cabc"]);

        (await Found(world, "abc")).ShouldBe([3, 1]);
    }

    [Theory, OnBothDatabases]
    public async Task Random_words_give_the_hits_of_a_scan(Database database)
    {
        var random = new Random(20261121);
        var notes = Enumerable.Range(0, 300).Select(_ => Word(random, 12)).ToArray();
        await using var world = await Filled(database, notes);

        for (var n = 0; n < 60; n++)
        {
            var word = Word(random, 1 + n % 3);
            var scan = Enumerable.Range(1, notes.Length).Where(i => Grams.Finds(word, notes[i - 1])).Reverse().Select(i => (long)i);
            (await Found(world, word)).ShouldBe(scan, word);
        }
    }

    [Theory, OnBothDatabases]
    public async Task A_corrected_text_is_found_by_its_new_words_only(Database database)
    {
        await using var world = await Filled(database, ["古い"]);

        await Register.Write(world, async (table, token) =>
        {
            var row = (await table.Get(1, token))!;
            row.SearchKey = SearchKey.Of("新しい");
            (await table.Update(row, row.Revision, token)).ShouldBeTrue();
        });

        (await Found(world, "古")).ShouldBeEmpty();
        (await Found(world, "新")).ShouldBe([1]);
    }

    [Theory, OnBothDatabases]
    public async Task Hits_are_paged_counted_and_narrowed(Database database)
    {
        await using var world = await Filled(database, [.. Enumerable.Range(1, 25).Select(n => n % 2 == 0 ? "体温 平熱" : "体温 高熱")]);

        var first = await Register.Read(world, (t, token) => t.Search("高熱", new(), null, 10, token));
        var second = await Register.Read(world, (t, token) => t.Search("高熱", new(), first.Next, 10, token));

        first.Rows.Concat(second.Rows).Select(r => r.Number).ShouldBe(Enumerable.Range(1, 25).Where(n => n % 2 == 1).Reverse().Select(n => (long)n));
        second.Next.ShouldBeNull();
        (await Register.Read(world, (t, token) => t.Count(new(), "体温 高", token))).ShouldBe(13);
        (await Register.Read(world, (t, token) => t.Count(new() { UnitIds = [99] }, "体温", token))).ShouldBe(0);
    }

    private static async Task<StorageWorld> Filled(Database database, string[] notes)
    {
        var world = await StorageWorld.Start(database);
        await Register.Create(world, [.. notes.Select((note, i) => Register.Row(i + 1, "{}", SearchKey.Of(note)))]);
        return world;
    }

    private static Task<List<long>> Found(StorageWorld world, string words) => Register.Read(world, async (table, token) =>
        (await table.Search(words, new(), null, 1_000, token)).Rows.Select(r => r.Number).ToList());

    private static string Word(Random random, int length) =>
        new([.. Enumerable.Range(0, length).Select(_ => "宮四花子山田あいうab1"[random.Next(12)])]);
}
