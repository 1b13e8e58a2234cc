using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Tests.Records.WhoMay;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.Records.Views;

/// <summary>What a form would ask or miss is asked and named before many records are changed at once.</summary>
public sealed class BulkQuestionTests
{
    [Fact]
    public async Task An_unlikely_value_is_asked_about_and_changed_only_by_the_button_that_says_so()
    {
        await using var world = await Begin();
        var (young, old) = (await Visit(world, ("age", "3"), ("weight", "14")), await Visit(world, ("age", "40"), ("weight", "60")));

        var preview = await Preview(world, "weight", "160");

        preview.Text.ShouldContain("？ 確かめてください 2件");
        preview.Text.ShouldContain("体重: 14 kg → 160 kg · ");
        preview.Text.ShouldContain("本当ですか");
        preview.Buttons.ShouldBe(["確かめたうえで2件を変更する", "戻る"]);
        await world.Send(Sato, "bulk.apply", Unconfirmed(preview));
        (await Values(world, young)).Number("weight").ShouldBe(14);
        await world.Press(Sato, preview, "確かめたうえで2件を変更する");
        ((await Values(world, young)).Number("weight"), (await Values(world, old)).Number("weight")).ShouldBe((160m, 160m));
    }

    [Fact]
    public async Task Only_those_without_a_question_are_changed_by_the_first_button()
    {
        await using var world = await Begin();
        var (already, other) = (await Visit(world, ("systolic", "120"), ("diastolic", "80")), await Visit(world, ("diastolic", "170")));

        var preview = await Preview(world, "systolic", "90");
        await world.Press(Sato, preview, "確認の要らない1件だけ変更する");

        preview.Buttons.ShouldBe(["確認の要らない1件だけ変更する", "確かめたうえで2件を変更する", "戻る"]);
        ((await Values(world, already)).Number("systolic"), (await Values(world, other)).Number("systolic")).ShouldBe((90m, null));
    }

    [Fact]
    public async Task A_record_that_would_miss_a_required_field_is_named_and_stays_as_it_is()
    {
        await using var world = await Begin();
        var (without, with) = (await Visit(world, ("state", "入所")), await Visit(world, ("state", "入所"), ("where", "自宅")));

        var preview = await Preview(world, "state", "退所");

        preview.Text.ShouldContain("1件の「状態」を変更しますか");
        preview.Text.ShouldContain("変更できない記録 1件（そのまま残ります）");
        preview.Text.ShouldContain("「退所先」が必須になりますが、空です。先に入力してください。");
        await world.Press(Sato, preview, "1件を変更する");
        ((await Values(world, without)).Text("state"), (await Values(world, with)).Text("state")).ShouldBe(("入所", "退所"));
    }

    [Fact]
    public async Task A_reason_that_holds_back_several_records_is_said_once()
    {
        await using var world = await Begin();
        await Visit(world, ("state", "入所"));
        await Visit(world, ("state", "外泊"));

        var preview = await Preview(world, "state", "退所");

        preview.Text.ShouldContain("変更できない記録 2件（そのまま残ります）\n記録 #2、記録 #1\n「退所先」");
        preview.Text.Split("「退所先」が必須になりますが").Length.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_missing_before_does_not_stand_in_the_way_and_what_becomes_empty_is_said()
    {
        await using var world = await Begin();
        var visit = await Visit(world, ("state", "入所"), ("bed", "窓側"));

        var preview = await Preview(world, "state", "外泊");

        preview.Text.ShouldContain("状態: 入所 → 外泊、寝台: 窓側 → （なし）");
        await world.Press(Sato, preview, "1件を変更する");
        (await Values(world, visit)).Text("bed").ShouldBeNull();
    }

    [Fact]
    public async Task Of_a_field_that_they_may_not_see_nothing_is_said()
    {
        await using var world = await Begin();
        await Visit(world, ("state", "入所"), ("bed", "窓側"));
        await Ruled.Rule(world, "visit", Ruled.May(AccessAction.View, Domain.People.Role.Administrator, "where"), Ruled.May(AccessAction.View, Domain.People.Role.Administrator, "bed"));

        var preview = await Preview(world, "state", "退所");

        preview.Text.ShouldNotContain("退所先");
        preview.Text.ShouldNotContain("寝台");
    }

    private static async Task<HotelWorld> Begin()
    {
        var world = await HotelWorld.Start();
        (await world.Write((db, token) => PublishType.Run(db, Type(), null, world.Clock.GetUtcNow(), token))).Refusals.ShouldBeEmpty();
        return world;
    }

    private static RecordTypeDefinition Type() => new()
    {
        Key = "visit",
        Label = new("訪問", "Visits"),
        NextFieldNumber = 20,
        ListFields = ["note"],
        SwapChecks = [new("systolic", new(40, 100), "diastolic", new(101, 250))],
        Fields =
        [
            new() { Key = "note", Number = 1, Kind = FieldKind.Text, Label = new("メモ", "Note") },
            new() { Key = "age", Number = 2, Kind = FieldKind.Number, Label = new("年齢", "Age") },
            new() { Key = "weight", Number = 3, Kind = FieldKind.Number, Label = new("体重", "Weight"), Unit = new("kg", "kg"), Limits = new(Soft: new(2, 150)) },
            new() { Key = "systolic", Number = 4, Kind = FieldKind.Number, Label = new("血圧（上）", "Systolic") },
            new() { Key = "diastolic", Number = 5, Kind = FieldKind.Number, Label = new("血圧（下）", "Diastolic") },
            new() { Key = "state", Number = 6, Kind = FieldKind.Text, Label = new("状態", "State") },
            new() { Key = "where", Number = 7, Kind = FieldKind.Text, Label = new("退所先", "Where to"), RequiredIf = "[state] = \"退所\"" },
            new() { Key = "bed", Number = 8, Kind = FieldKind.Text, Label = new("寝台", "Bed"), ShownIf = "[state] = \"入所\"" },
        ],
    };

    private static Task<long> Visit(HotelWorld world, params (string, string)[] values) => Residents.Save(world, "visit", [("note", "訪問"), .. values]);

    private static async Task<SeenCard> Preview(HotelWorld world, string field, string value)
    {
        var draft = SeenCard.Of(await world.Send(Sato, "view.new", new() { ["type"] = "visit" }));
        var named = SeenCard.Of(await world.Press(Sato, draft, "名前を付けて保存"));
        var view = SeenCard.Of(await world.Press(Sato, named, "保存", ("name", "全部")));
        var which = SeenCard.Of(await world.Press(Sato, view, "まとめて変更"));
        var form = SeenCard.Of(await world.Press(Sato, which, "次へ", ("field", field)));
        return SeenCard.Of(await world.Press(Sato, form, "変更内容を確認", (field, value)));
    }

    private static JsonObject Unconfirmed(SeenCard preview)
    {
        var data = preview.Button("確かめたうえで2件を変更する")["data"]!.DeepClone().AsObject();
        data.Remove("confirmed");
        return data;
    }

    private static async Task<RecordValues> Values(HotelWorld world, long record) =>
        (await world.Read((db, token) => LoadRecord.Run(db, record, token)))!.Values;
}
