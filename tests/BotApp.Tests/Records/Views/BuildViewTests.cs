using BotApp.Domain.Deliveries;
using BotApp.Domain.Records.Views;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Views;

/// <summary>A view is made by pressing, kept, found again, changed and removed.</summary>
public sealed class BuildViewTests
{
    [Fact]
    public async Task A_nurse_builds_a_view_by_pressing_and_finds_it_again()
    {
        await using var world = await WithReadings();
        var draft = await Begin(world, HotelWorld.Sato);
        draft.Text.ShouldContain("今の条件で 3件");

        draft = await AddCondition(world, HotelWorld.Sato, draft, "temperature", ("operator", "AtLeast"), ("value", "３７．５"));
        draft.Text.ShouldContain("体温 37.5 ℃ 以上");
        draft.Text.ShouldContain("今の条件で 2件");

        draft = await Press(world, HotelWorld.Sato, draft, "並び順を追加", ("field", "temperature"), ("direction", "Descending"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        var view = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "保存", ("name", "発熱者")));

        view.Text.ShouldContain("健康観察: 発熱者");
        view.Text.ShouldContain("2件 · 体温 37.5 ℃ 以上");
        view.Text.IndexOf("39.0 ℃", StringComparison.Ordinal).ShouldBeLessThan(view.Text.LastIndexOf("37.5 ℃", StringComparison.Ordinal));
        SeenCard.Of(await world.Send(HotelWorld.Sato, "view.list", new() { ["type"] = "observation" })).Text.ShouldContain("発熱者（自分用）");
        SeenCard.Of(await world.Send(HotelWorld.Ito, "view.list", new() { ["type"] = "observation" })).Text.ShouldNotContain("発熱者");
        (await world.Read((db, token) => db.Views.CountAsync(v => v.IsDraft, token))).ShouldBe(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_at_its_input_with_what_was_typed()
    {
        await using var world = await WithReadings();
        var draft = await Begin(world, HotelWorld.Sato);

        var field = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "条件を追加"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, field, "次へ", ("field", "temperature")));
        var again = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "決定", ("operator", "AtLeast"), ("value", "高い")));
        var notMeasured = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "決定", ("operator", "AtLeast"), ("value", "-")));

        again.ErrorAt("value").ShouldBe("✕ 「高い」を数として読み取れません。36.5 のように入力してください。");
        again.Input("value").ShouldBe("高い");
        again.Input("operator").ShouldBe("AtLeast");
        notMeasured.ErrorAt("value").ShouldBe("✕ 測れなかった記録を探すときは、条件の「測定不能」を選んでください。");
    }

    [Theory]
    [InlineData("observed", "R8.12.1", "R8.4.1")]
    [InlineData("observed", "今日", "昨日")]
    [InlineData("temperature", "38", "３７．５")]
    public async Task A_range_that_ends_before_it_begins_is_refused_at_its_end(string field, string from, string to)
    {
        await using var world = await WithReadings();
        var fields = SeenCard.Of(await world.Press(HotelWorld.Sato, await Begin(world, HotelWorld.Sato), "条件を追加"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, fields, "次へ", ("field", field)));

        var again = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "決定", ("operator", "Between"), ("value", from), ("value2", to)));

        again.ErrorAt("value2").ShouldContain("終わりが始まりより前です。");
        (again.Input("value"), again.Input("value2")).ShouldBe((from, to));
    }

    [Fact]
    public async Task Too_many_are_refused_at_their_input_with_all_that_was_chosen()
    {
        await using var world = await WithReadings();
        var draft = await Begin(world, HotelWorld.Sato);
        const string Seven = "temperature,spo2,pulse,respiration,systolic,diastolic,notes";
        const string Four = "temperature:Sum,temperature:Average,spo2:Smallest,spo2:Largest";

        var columns = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "項目を選ぶ"));
        var columnsAgain = SeenCard.Of(await world.Press(HotelWorld.Sato, columns, "決定", ("columns", Seven)));
        var group = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "集計を選ぶ"));
        var groupAgain = SeenCard.Of(await world.Press(HotelWorld.Sato, group, "決定", ("by", "observed:Day"), ("measures", Four), ("chart", "Line")));

        columnsAgain.ErrorAt("columns").ShouldContain("6つまで");
        columnsAgain.Input("columns").ShouldBe(Seven);
        groupAgain.ErrorAt("measures").ShouldContain("3つまで");
        (groupAgain.Input("by"), groupAgain.Input("measures"), groupAgain.Input("chart")).ShouldBe(("observed:Day", Four, "Line"));
    }

    [Fact]
    public async Task A_relative_day_moves_with_the_days()
    {
        await using var world = await WithReadings();
        var draft = await Begin(world, HotelWorld.Sato);
        draft = await AddCondition(world, HotelWorld.Sato, draft, "observed", ("operator", "Within:Today"));
        draft.Text.ShouldContain("今の条件で 3件");

        world.Clock.Advance(TimeSpan.FromDays(1));

        SeenCard.Of(await world.Send(HotelWorld.Sato, "view.draft", new() { ["view"] = await DraftId(world) })).Text.ShouldContain("今の条件で 0件");
    }

    [Fact]
    public async Task Groups_say_count_and_average_and_draw_a_chart_with_a_table_behind_it()
    {
        await using var world = await WithReadings();
        var draft = await Begin(world, HotelWorld.Sato);
        draft = await Press(
            world, HotelWorld.Sato, draft, "集計を選ぶ", ("by", "observed:Day"), ("measures", "temperature:Average"), ("chart", "Bars"));
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        var view = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "保存", ("name", "日ごと")));

        var json = view.Json.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.ShouldContain("Chart.VerticalBar");
        json.ShouldContain("体温の平均");
        json.ShouldContain("37.67");
    }

    [Theory]
    [InlineData("temperature:Average,temperature:Largest", true)]
    [InlineData("spo2:Largest,temperature:Largest", false)]
    public async Task Several_measures_are_all_told_beside_the_chart_which_draws_no_value_that_is_not_there(string measures, bool isDrawn)
    {
        await using var world = await WithReadings();
        var draft = await Press(
            world, HotelWorld.Sato, await Begin(world, HotelWorld.Sato), "集計を選ぶ", ("by", "observed:Day"), ("measures", measures), ("chart", "Bars"));

        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        var groups = SeenCard.Of(await world.Press(HotelWorld.Sato, form, "保存", ("name", "日ごと"))).Json["body"]![2]!["items"]!.AsArray();

        groups.Select(element => $"{element!["type"]}").ShouldBe(isDrawn ? ["Chart.VerticalBar", "Table"] : ["Table"]);
        groups[^1]!.ToJsonString().ShouldContain("\"39");
    }

    [Fact]
    public async Task Only_builders_make_views_for_everybody_once_somebody_is_named()
    {
        await using var world = await WithReadings();
        await world.Say(HotelWorld.Yamaguchi, "役割 高橋 内製");
        var draft = await Begin(world, HotelWorld.Sato);
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));

        form.InputIds.ShouldNotContain("field:sharing");
        var refused = SeenCard.Of(await world.Send(
            HotelWorld.Sato, "view.save", (System.Text.Json.Nodes.JsonObject)form.Button("保存")["data"]!.DeepClone(),
            new(StringComparer.Ordinal) { ["field:name"] = "全員分", ["field:sharing"] = "Everybody" }));

        refused.Text.ShouldContain("内製担当と管理者です");
        (await world.Read((db, token) => db.Views.CountAsync(v => !v.IsDraft, token))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_may_not_remove_a_view_is_told_before_being_asked_whether_they_are_sure()
    {
        await using var world = await WithReadings();
        var view = await Shared(world);
        await world.Say(HotelWorld.Yamaguchi, "役割 高橋 内製");

        var refused = await world.Send(HotelWorld.Sato, "view.askRemove", new() { ["view"] = view });
        var asked = await world.Send(HotelWorld.Takahashi, "view.askRemove", new() { ["view"] = view });

        refused.ShouldBeOfType<BotApp.Teams.Turns.TextAnswer>().Text.ShouldBe("全員の一覧を削除できるのは内製担当と管理者です。");
        SeenCard.Of(asked).Buttons.ShouldContain("削除する");
    }

    [Fact]
    public async Task A_pinned_view_posts_itself_once_at_its_time_as_it_is_then()
    {
        await using var world = await WithReadings();
        var view = await Shared(world);
        var channel = new BotApp.Teams.Turns.Place(
            "https://smba.trafficmanager.net/jp/", BotApp.Teams.Turns.PlaceKind.Channel, HotelWorld.Channel, null, HotelWorld.Team, HotelWorld.Channel);
        await world.Send(HotelWorld.Sato, "view.setPin", new() { ["view"] = view, ["opId"] = "pin" }, new(StringComparer.Ordinal) { ["field:times"] = "7:00、17時" }, place: channel);
        var due = new DuePins(world.Storage.Transactions, world.Clock);
        await due.Run(TestContext.Current.CancellationToken);
        (await Posts(world)).ShouldBe(0);

        world.Clock.Advance(PinTimes.Next("07:00,17:00", world.Clock.GetUtcNow()) - world.Clock.GetUtcNow());
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => due.Run(TestContext.Current.CancellationToken)));
        await Residents.Measure(world, 1, ("temperature", "38.8"));

        (await Posts(world)).ShouldBe(1);
        var card = (await world.Waiting()).Last();
        card.Text.ShouldContain("健康観察: 全員分");
        card.Text.ShouldContain("4件");
        card.Text.ShouldContain("山○");
        card.Text.ShouldNotContain("よし子");
    }

    [Fact]
    public async Task A_view_is_posted_on_some_days_of_the_week_only()
    {
        await using var world = await WithReadings();
        var view = await Shared(world);
        var channel = new BotApp.Teams.Turns.Place(
            "https://smba.trafficmanager.net/jp/", BotApp.Teams.Turns.PlaceKind.Channel, HotelWorld.Channel, null, HotelWorld.Team, HotelWorld.Channel);
        var form = SeenCard.Of(await world.Send(HotelWorld.Sato, "view.pin", new() { ["view"] = view }, place: channel));
        form.Text.ShouldContain("どれも選ばないと毎日です。");

        await world.Send(
            HotelWorld.Sato, "view.setPin", new() { ["view"] = view, ["opId"] = "pin" },
            new(StringComparer.Ordinal) { ["field:times"] = "９時、8:30", ["field:days"] = "Thursday,Monday" }, place: channel);

        var pin = await world.Read((db, token) => db.ViewPins.SingleAsync(token));
        // It is Saturday the 21st: Monday is the 23rd.
        pin.NextAt.ShouldBe(new DateTimeOffset(2026, 11, 23, 8, 30, 0, TimeSpan.FromHours(9)));
        PinTimes.Next(pin.Times, pin.NextAt.AddHours(1)).ShouldBe(new DateTimeOffset(2026, 11, 26, 8, 30, 0, TimeSpan.FromHours(9)));
        var again = SeenCard.Of(await world.Send(HotelWorld.Sato, "view.pin", new() { ["view"] = view }, place: channel));
        (again.Input("times"), again.Input("days")).ShouldBe(("8:30、9:00", "Monday,Thursday"));
    }

    private static Task<int> Posts(HotelWorld world) =>
        world.Read((db, token) => db.Deliveries.CountAsync(d => d.Face == Face.PinnedView && d.Kind == DeliveryKind.Post, token));

    private static async Task<long> Shared(HotelWorld world)
    {
        var draft = await Begin(world, HotelWorld.Sato);
        var form = SeenCard.Of(await world.Press(HotelWorld.Sato, draft, "名前を付けて保存"));
        await world.Press(HotelWorld.Sato, form, "保存", ("name", "全員分"), ("sharing", "Everybody"));
        return await world.Read((db, token) => db.Views.Where(v => !v.IsDraft).Select(v => v.Id).SingleAsync(token));
    }

    private static Task<long> DraftId(HotelWorld world) => world.Read((db, token) => db.Views.Where(v => v.IsDraft).Select(v => v.Id).SingleAsync(token));

    private static async Task<SeenCard> Begin(HotelWorld world, Actor who) =>
        SeenCard.Of(await world.Send(who, "view.new", new() { ["type"] = "observation" }));

    private static async Task<SeenCard> AddCondition(HotelWorld world, Actor who, SeenCard draft, string field, params (string Field, string Value)[] typed)
    {
        var first = SeenCard.Of(await world.Press(who, draft, "条件を追加"));
        var second = SeenCard.Of(await world.Press(who, first, "次へ", ("field", field)));
        return SeenCard.Of(await world.Press(who, second, "決定", typed));
    }

    private static async Task<SeenCard> Press(HotelWorld world, Actor who, SeenCard draft, string button, params (string Field, string Value)[] typed)
    {
        var form = SeenCard.Of(await world.Press(who, draft, button));
        return SeenCard.Of(await world.Press(who, form, "決定", typed));
    }

    private static async Task<HotelWorld> WithReadings()
    {
        var world = await HotelWorld.Start();
        var yoshiko = await Residents.Yoshiko(world);
        await Residents.Measure(world, yoshiko, ("temperature", "36.5"));
        await Residents.Measure(world, yoshiko, ("temperature", "37.5"));
        await Residents.Measure(world, yoshiko, ("temperature", "39.0"));
        return world;
    }
}
