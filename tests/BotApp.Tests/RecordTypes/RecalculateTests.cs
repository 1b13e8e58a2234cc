using BotApp.Domain.Records.History;
using BotApp.Domain.Records.Recalculations;
using BotApp.Domain.RecordTypes;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>A formula that is added or changed holds for the records that are there already.</summary>
public sealed class RecalculateTests
{
    [Theory]
    [OnBothDatabases]
    public async Task Records_of_before_follow_a_new_formula_and_its_change_without_a_revision(Database database)
    {
        await using var world = await Start(database);
        var resident = await Residents.Yoshiko(world);
        var records = new List<long>();
        for (var pulse = 60; pulse < 90; pulse++)
        {
            records.Add(await Residents.Measure(world, resident, ("pulse", $"{pulse}")));
        }

        await Publish(world, "[脈拍] × 2");
        (await Builder.Value(world, records[0], "倍")).ShouldBeEmpty();
        await Due(world);
        (await Builder.Value(world, records[0], "倍")).ShouldBe("120");
        (await Builder.Value(world, records[^1], "倍")).ShouldBe("178");

        var field = await Builder.Field(world, "倍");
        await Builder.Change(world, Takahashi, field.Key, (await Builder.Type(world)).Version, ("label", "倍"), ("formula", "[脈拍] × 3"));
        await Due(world);
        (await Builder.Value(world, records[^1], "倍")).ShouldBe("267");
        (await world.Read((db, token) => db.Revisions.CountAsync(r => records.Contains(r.RecordNumber), token))).ShouldBe(records.Count);
    }

    [Fact]
    public async Task A_change_that_calculates_nothing_otherwise_begins_nothing()
    {
        await using var world = await Start();
        await Publish(world, "[脈拍] × 2");
        await Due(world);

        await Builder.Change(world, Takahashi, "pulse", (await Builder.Type(world)).Version, ("label", "脈"));

        (await world.Read((db, token) => db.Recalculations.CountAsync(r => r.EndedAt == null, token))).ShouldBe(0);
    }

    [Fact]
    public async Task Records_are_found_by_a_field_that_is_searched_from_now_on()
    {
        await using var world = await Start();
        await Add(world, "合言葉", ("searched", "false"));
        var key = (await Builder.Field(world, "合言葉")).Key;
        await Residents.Measure(world, await Residents.Yoshiko(world), ("pulse", "60"), (key, "ひまわり"));
        SeenCard.Of(await world.Say(Suzuki, "検索 ひまわり")).Text.ShouldContain("該当する記録はありません");

        var edit = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 合言葉")), "直す"));
        var more = SeenCard.Of(await world.Press(Takahashi, edit, "くわしい設定"));
        await world.Press(Takahashi, SeenCard.Of(await world.Press(Takahashi, more, "見本を作り直す", ("searched", "true"))), "公開する");
        await Due(world);

        SeenCard.Of(await world.Say(Suzuki, "検索 ひまわり")).Text.ShouldContain("健康観察 #2");
    }

    [Theory]
    [OnBothDatabases]
    public async Task Names_of_a_register_made_in_chat_stand_in_the_order_of_their_furigana(Database database)
    {
        await using var world = await Start(database);
        var first = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳")), "新しい台帳を作る"));
        var settings = SeenCard.Of(await world.Press(Takahashi, first, "次へ", ("typeLabel", "申請"), ("label", "申請者名"), ("kind", nameof(FieldKind.Text))));
        await world.Press(Takahashi, settings, "公開する");
        await Builder.Add(world, "よみ", FieldKind.Text, "申請");
        foreach (var (name, reading) in new[] { ("安藤 五郎", "ｱﾝﾄﾞｳ ｺﾞﾛｳ"), ("山田 太郎", "やまだ たろう"), ("伊藤 四郎", "イトウ シロウ") })
        {
            await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "記録 申請")), "保存", ("f1", name), ("f2", reading));
        }

        var key = (await world.Read((db, token) => FindType.All(db, token))).Single(t => t.Definition.Label.Ja == "申請").Definition.Key;
        await world.Send(
            Takahashi, "type.publish", new() { ["type"] = key, ["field"] = "f2", ["version"] = 2, ["opId"] = "furigana" },
            new Dictionary<string, string>(StringComparer.Ordinal) { ["field:label"] = "よみ", ["field:content"] = nameof(TextContent.Furigana) });
        await Due(world);

        (await Order(world)).ShouldBe(["安藤", "伊藤", "山田"]);
    }

    /// <summary>A list sorted by the name.</summary>
    private static async Task<IEnumerable<string>> Order(HotelWorld world)
    {
        var views = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Say(Suzuki, "検索 申請")), "保存した一覧"));
        var sort = SeenCard.Of(await world.Press(Suzuki, SeenCard.Of(await world.Press(Suzuki, views, "新しい一覧を作る")), "並び順を追加"));
        var text = SeenCard.Of(await world.Press(Suzuki, sort, "決定", ("field", "f1"))).Text;
        return new[] { "安藤", "山田", "伊藤" }.OrderBy(name => text.IndexOf(name, StringComparison.Ordinal));
    }

    private static async Task Add(HotelWorld world, string label, params (string, string)[] settings)
    {
        var more = SeenCard.Of(await world.Press(Takahashi, await Builder.Begin(world, label, FieldKind.Text), "くわしい設定"));
        await world.Press(Takahashi, more, "公開する", settings);
    }

    private static async Task Publish(HotelWorld world, string formula)
    {
        var settings = await Builder.Begin(world, "倍", FieldKind.Calculated);
        var sample = SeenCard.Of(await world.Press(Takahashi, settings, "見本を見る", ("formula", formula)));
        await world.Press(Takahashi, sample, "公開する");
    }

    private static Task Due(HotelWorld world) =>
        new DueRecalculations(world.Storage.Transactions, world.Clock).Run(TestContext.Current.CancellationToken);
}
