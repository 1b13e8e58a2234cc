using BotApp.Domain.Presets;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records;

/// <summary>Registers (台帳): by which names they are found, and how a preset brings them.</summary>
public sealed class RegisterTests
{
    [Fact]
    public async Task The_registers_stand_on_one_card_with_what_can_be_done()
    {
        await using var world = await HotelWorld.Start();

        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "台帳"));

        card.Text.ShouldContain("入所者台帳");
        card.Text.ShouldContain("健康観察");
        card.Buttons.Count(b => b is "記録" or "検索").ShouldBe(4);
    }

    [Theory]
    [InlineData("記録 健康観察")]
    [InlineData("記録 健康")]
    [InlineData("new Health observation")]
    [InlineData("NEW ＯＢＳＥＲＶＡＴＩＯＮ")]
    public async Task A_register_is_found_by_name_key_or_beginning(string text)
    {
        await using var world = await HotelWorld.Start();

        SeenCard.Of(await world.Say(HotelWorld.Suzuki, text)).Text.ShouldStartWith("健康観察");
    }

    [Fact]
    public async Task A_wrong_name_gets_the_closest_registers_to_press()
    {
        await using var world = await HotelWorld.Start();

        var card = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 健全観察"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Suzuki, card, "記録"));

        card.Text.ShouldContain("「健全観察」という台帳はありません。次のどれかですか。");
        card.Text.ShouldNotContain("入所者台帳");
        form.Text.ShouldStartWith("健康観察");
    }

    [Fact]
    public async Task Without_a_name_all_registers_are_offered()
    {
        await using var world = await HotelWorld.Start();

        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録")).Text.ShouldContain("どの台帳ですか。");
    }

    [Fact]
    public async Task Stopping_says_that_nothing_was_stored()
    {
        await using var world = await HotelWorld.Start();
        var form = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        var stopped = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "やめる", ("name", "山田")));

        stopped.Text.ShouldContain("入力をやめました。何も保存していません。");
        (await Residents.Last(world)).ShouldBe(0);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_preset_brings_its_registers_with_tables_once(Database database)
    {
        await using var world = await HotelWorld.Start(database);

        var twice = await world.Say(HotelWorld.Yamaguchi, "ひな型 健康観察");
        var saved = await Residents.Yoshiko(world);

        ((TextAnswer)twice).Text.ShouldBe("ひな型「健康観察」はすでに入っています。そのままお使いください。");
        saved.ShouldBe(1);
        (await world.Read((db, token) => db.InstalledPresets.CountAsync(token))).ShouldBe(1);
        (await world.Read((db, token) => FindType.All(db, token))).Select(t => (t.Key, t.Version)).ShouldBe([("resident", 1), ("observation", 1)]);
    }

    [Fact]
    public async Task Only_administrators_install_presets()
    {
        await using var world = await HotelWorld.Start();

        ((TextAnswer)await world.Say(HotelWorld.Suzuki, "ひな型 健康観察")).Text.ShouldBe("ひな型を入れられるのは管理者だけです。");
        SeenCard.Of(await world.Say(HotelWorld.Suzuki, "ひな型一覧")).Buttons.ShouldNotContain("入れる");
    }

    [Fact]
    public async Task An_unknown_preset_gets_the_closest_one()
    {
        await using var world = await HotelWorld.Start();

        SeenCard.Of(await world.Say(HotelWorld.Yamaguchi, "ひな型 健康管理")).Text.ShouldContain("もしかして: 健康観察");
    }

    [Fact]
    public async Task What_came_with_a_preset_is_posted_with_the_next_step()
    {
        await using var world = await HotelWorld.Start();

        var posted = (await world.Waiting()).Single(c => c.Text.Contains("ひな型「健康観察」を入れました", StringComparison.Ordinal));
        var form = SeenCard.Of(await world.Press(HotelWorld.Yamaguchi, posted, "入所者台帳に記録"));

        form.Text.ShouldStartWith("入所者台帳");
    }

    public static TheoryData<string> Losses { get; } = new("gone", "number", "kind");

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task A_version_may_not_lose_a_field_nor_change_what_its_values_mean(string loss)
    {
        await using var world = await HotelWorld.Start();

        var published = await world.Write(async (db, token) =>
        {
            var type = (await FindType.ByKey(db, "observation", token))!.Definition;
            var fields = type.Fields.SelectMany(f => f.Key != "notes" ? [f] : loss switch
            {
                "number" => [f with { Number = 14 }],
                "kind" => [f with { Kind = FieldKind.Text }],
                _ => Array.Empty<Field>(),
            });
            return await PublishType.Run(db, type with { Fields = [.. fields], NextFieldNumber = 15 }, null, world.Clock.GetUtcNow(), token);
        });

        published.Refusals.Select(r => (r.Words, r.Field)).ShouldBe([("refusal.definition.fieldLost", "notes")]);
    }
}
