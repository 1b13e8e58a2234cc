using BotApp.Domain.Records.Conversions;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Shouldly;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>A field gets another kind: a new field, the values carried over, and a report of what stayed behind.</summary>
public sealed class ConvertFieldTests
{
    [Theory]
    [OnBothDatabases]
    public async Task Values_are_carried_over_record_by_record_and_the_builder_is_told_what_was_not(Database database)
    {
        await using var world = await Start(database);
        var resident = await Residents.Yoshiko(world);
        await Builder.Add(world, "体重", FieldKind.Text);
        var old = await Builder.Field(world, "体重");
        var records = new List<long>();
        foreach (var typed in new[] { "52", "５３．５", "たぶん50", "54kg", "０５07" })
        {
            records.Add(await Residents.Measure(world, resident, ("temperature", "36.8"), (old.Key, typed)));
        }

        var form = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 体重")), "種類を変える"));
        var sample = SeenCard.Of(await world.Press(Takahashi, form, "次へ", ("kind", "Number")));
        var again = SeenCard.Of(await world.Press(Takahashi, sample, "見本を作り直す", ("decimals", "1"), ("unit", "kg")));
        await world.Press(Takahashi, again, "公開する");
        await new DueConversions(world.Storage.Transactions, world.Clock).Run(TestContext.Current.CancellationToken);

        again.Text.ShouldContain("写せる値 3件、写せない値 2件。");
        again.Text.ShouldContain("「たぶん50」");
        again.Text.ShouldContain("「０５07」");
        var type = (await Builder.Type(world)).Definition;
        var weight = type.LiveFields().Single(f => f.Label.Ja == "体重");
        weight.Kind.ShouldBe(FieldKind.Number);
        type.Find(old.Key)!.IsRetired.ShouldBeTrue();
        (await Held(world, records, weight.Key)).ShouldBe(["52", "53.5", "", "54", ""]);
        (await Held(world, records, old.Key)).ShouldBe(["52", "５３．５", "たぶん50", "54kg", "０５07"]);
        (await world.Waiting()).Last(c => c.Text.Contains("種類を変えました", StringComparison.Ordinal)).Text
            .ShouldContain($"記録 #{records[2]}「たぶん50」");
        SeenCard.Of(await world.Say(Suzuki, $"表示 {records[0]}")).Text.ShouldContain("体重: （なし） → 52.0 kg");
    }

    [Fact]
    public async Task What_stands_still_without_the_old_field_is_said_before_it_goes()
    {
        await using var world = await Start();
        var difference = await Builder.Begin(world, "平熱との差", FieldKind.Calculated);
        await world.Press(Takahashi, SeenCard.Of(await world.Press(Takahashi, difference, "見本を見る", ("formula", "[体温] - 36.5"))), "公開する");
        var field = SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 体温"));

        var retiring = SeenCard.Of(await world.Press(Takahashi, field, "廃止する"));
        var sample = SeenCard.Of(await world.Press(Takahashi, SeenCard.Of(await world.Press(Takahashi, field, "種類を変える")), "次へ", ("kind", "Text")));

        foreach (var card in new[] { retiring, sample })
        {
            card.Text.ShouldContain("判定ルール 2件がこの項目を見ています。");
            card.Text.ShouldContain("平熱との差 の計算や条件がこの項目を使っています。");
        }
    }

    [Fact]
    public async Task A_kind_that_cannot_be_carried_over_is_said()
    {
        await using var world = await Start();
        await Builder.Add(world, "写真", FieldKind.Files);

        var answer = await world.Press(Takahashi, SeenCard.Of(await world.Say(Takahashi, "台帳 健康観察 写真")), "種類を変える");

        answer.ShouldBeOfType<TextAnswer>().Text.ShouldContain("ほかの種類に変えられません");
    }

    private static async Task<List<string>> Held(HotelWorld world, List<long> records, string key)
    {
        var held = new List<string>();
        foreach (var number in records)
        {
            var record = (await world.Read((db, token) => Domain.Records.LoadRecord.Run(db, number, token)))!;
            held.Add(record.Values[key] is { } value ? FieldBehaviour.Of(record.Definition.Find(key)!.Kind).ToInput(value) : "");
        }

        return held;
    }
}
