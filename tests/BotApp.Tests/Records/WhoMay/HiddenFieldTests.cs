using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.WhoMay;

/// <summary>The phone number and the note of a resident are for nurses: 佐藤 sees them, 鈴木 does not, nowhere.</summary>
public sealed class HiddenFieldTests
{
    private const string Phone = "090-1234-5678";
    private const string Note = "結核の既往";

    [Fact]
    public async Task Card_history_and_form_do_not_have_it()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Resident(world);

        var nurse = Said(await world.Say(HotelWorld.Sato, $"表示 {resident}"));
        var staff = Said(await world.Say(HotelWorld.Suzuki, $"表示 {resident}"));
        var form = Said(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }));
        var blank = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "記録 入所者台帳"));

        nurse.ShouldContain(Phone);
        nurse.ShouldContain(Note);
        foreach (var seen in new[] { staff, form })
        {
            seen.ShouldContain("よし子");
            seen.ShouldNotContain("1234");
            seen.ShouldNotContain("結核");
        }

        blank.InputIds.ShouldContain("field:name");
        blank.InputIds.ShouldNotContain("field:phone");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "記録 入所者台帳")).InputIds.ShouldContain("field:phone");
    }

    [Fact]
    public async Task A_search_for_its_words_finds_nothing_for_who_may_not_see_them()
    {
        await using var world = await HotelWorld.Start();
        await Resident(world);
        await Residents.Measure(world, 1, ("temperature", "36.8"));

        foreach (var words in new[] { "結核", "核", "結核 山田" })
        {
            Said(await world.Say(HotelWorld.Suzuki, "検索 入所者台帳 " + words)).ShouldContain("該当する記録はありません");
            Said(await world.Say(HotelWorld.Suzuki, "検索 健康観察 " + words)).ShouldContain("該当する記録はありません");
            ((ResultsAnswer)await world.Search(HotelWorld.Suzuki, words)).Results.ShouldBeEmpty();
            ((ChoicesAnswer)await world.Type(HotelWorld.Suzuki, "reference:resident", words)).Choices.ShouldBeEmpty();
            Said(await world.Say(HotelWorld.Sato, "検索 入所者台帳 " + words)).ShouldContain("よし子");
        }

        Said(await world.Say(HotelWorld.Suzuki, "検索 入所者台帳 山田")).ShouldContain("1件");
        Said(await world.Say(HotelWorld.Suzuki, "検索 健康観察 山田")).ShouldContain("1件");
    }

    [Fact]
    public async Task Whoever_saves_without_seeing_it_keeps_it()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Resident(world);
        var form = SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }));

        SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("room", "0601"))).Text.ShouldContain("訂正しました");

        var stored = await Ruled.Stored(world, resident);
        stored.Values.Text("room").ShouldBe("0601");
        stored.Values.Text("phone").ShouldBe(Phone);
        stored.Values.Text("notes").ShouldBe(Note);
        Said(await world.Say(HotelWorld.Sato, "検索 入所者台帳 結核")).ShouldContain("0601");
    }

    [Theory]
    [InlineData("phone", "080-9999-9999")]
    [InlineData("phone", Phone)]
    [InlineData("notes", "別のこと")]
    public async Task A_forged_input_for_it_is_refused_and_tells_nothing(string field, string value)
    {
        await using var world = await HotelWorld.Start();
        var resident = await Resident(world);
        var form = SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }));

        var answer = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", (field, value), ("room", "0601")));

        answer.Text.ShouldContain("入力できない項目が含まれていた");
        answer.Input("room").ShouldBe("0601");
        (await Ruled.Stored(world, resident)).Row.Revision.ShouldBe(1);
        SeenCard.Of(await world.Press(HotelWorld.Suzuki, answer, "訂正を保存")).Text.ShouldContain("訂正しました");
        (await Ruled.Stored(world, resident)).Values.Text("phone").ShouldBe(Phone);
    }

    [Fact]
    public async Task A_field_that_is_only_read_is_refused_at_the_field_with_the_reason()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("notes", Note));
        await Ruled.Rule(world, "resident", Ruled.May(AccessAction.Edit, Role.Nurse, "notes"));
        var form = SeenCard.Of(await world.Send(HotelWorld.Suzuki, "record.correct", new() { ["number"] = resident }));

        form.InputIds.ShouldNotContain("field:note");
        Said(await world.Say(HotelWorld.Suzuki, $"表示 {resident}")).ShouldContain(Note);
        var refused = SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("notes", "書きかえ"), ("room", "0601")));
        refused.Text.ShouldContain("「メモ」に入力できるのは、看護師、管理者です。");
        SeenCard.Of(await world.Press(HotelWorld.Suzuki, form, "訂正を保存", ("notes", Note), ("room", "0601"))).Text.ShouldContain("訂正しました");
        (await Ruled.Stored(world, resident)).Values.Text("notes").ShouldBe(Note);
    }

    [Fact]
    public async Task In_a_channel_even_a_nurse_is_shown_only_what_everybody_may_see()
    {
        await using var world = await HotelWorld.Start();
        var resident = await Resident(world);

        var card = Said(await world.SayInChannel(HotelWorld.Sato, $"表示 {resident}"));
        var list = Said(await world.SayInChannel(HotelWorld.Sato, "検索 入所者台帳 結核"));

        card.ShouldContain("0507");
        card.ShouldNotContain("結核");
        list.ShouldContain("該当する記録はありません");
    }

    [Fact]
    public async Task A_card_for_a_chat_that_we_do_not_know_has_only_what_everybody_may_see()
    {
        await using var world = await HotelWorld.Start();
        await Resident(world);

        var result = ((ResultsAnswer)await world.Search(HotelWorld.Sato, "結核")).Results.ShouldHaveSingleItem();

        result.Card.ToJsonString(Teams.Cards.CardSize.Wire).ShouldNotContain("結核");
    }

    [Fact]
    public async Task A_list_is_not_in_the_order_of_what_is_hidden()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Add(world, "乙", "あ", "0101");
        await Residents.Add(world, "甲", "い", "0102");
        await Ruled.Rule(world, "resident", Ruled.May(AccessAction.View, Role.Nurse, "furigana"));

        var nurse = Said(await world.Say(HotelWorld.Sato, "一覧 入所者台帳"));
        var staff = Said(await world.Say(HotelWorld.Suzuki, "一覧 入所者台帳"));

        nurse.IndexOf('乙', StringComparison.Ordinal).ShouldBeLessThan(nurse.IndexOf('甲', StringComparison.Ordinal));
        staff.IndexOf('甲', StringComparison.Ordinal).ShouldBeLessThan(staff.IndexOf('乙', StringComparison.Ordinal));
    }

    private static async Task<long> Resident(HotelWorld world)
    {
        var resident = await Residents.Add(world, "山田 よし子", "やまだ よしこ", "0507", ("phone", Phone), ("notes", Note));
        await Ruled.Rule(
            world, "resident", Ruled.May(AccessAction.View, Role.Nurse, "phone"), Ruled.May(AccessAction.View, Role.Nurse, "notes"));
        return resident;
    }

    private static string Said(Answer answer) => answer switch
    {
        TextAnswer { Text: var text } => text,
        CardAnswer { Card: var card } => card.ToJsonString(Teams.Cards.CardSize.Wire),
        _ => answer.ToString()!,
    };
}
