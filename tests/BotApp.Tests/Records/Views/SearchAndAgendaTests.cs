using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Records.Views;

/// <summary>Search over all registers, and what a person has open over all of them.</summary>
public sealed class SearchAndAgendaTests
{
    [Fact]
    public async Task A_search_over_all_registers_shows_the_newest_first_and_marks_what_it_found()
    {
        await using var world = await HotelWorld.Start();
        var shinomiya = await Residents.Shinomiya(world);
        await Residents.Yoshiko(world);
        var reading = await Residents.Measure(world, shinomiya, ("temperature", "36.8"));

        var found = SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 宮"));

        found.Text.ShouldContain("2件 · 「宮」");
        found.Text.IndexOf($"#{reading}", StringComparison.Ordinal).ShouldBeLessThan(found.Text.IndexOf($"#{shinomiya} ", StringComparison.Ordinal));
        Marked(found.Json).ShouldAllBe(text => text == "宮");
        found.Text.ShouldNotContain("よし子");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_so_and_can_be_typed_again()
    {
        await using var world = await HotelWorld.Start();
        await Residents.Yoshiko(world);

        var nothing = SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 28.5"));
        var found = SeenCard.Of(await world.Press(HotelWorld.Sato, nothing, "検索", ("words", "山田")));

        nothing.Text.ShouldContain("該当する記録はありません。条件: 「28.5」");
        nothing.Text.ShouldNotContain("という台帳はありません");
        found.Text.ShouldContain("1件 · 「山田」");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "検索 健康観札")).Text.ShouldContain("次のどれかですか。");
    }

    [Fact]
    public async Task Pages_of_a_search_over_all_registers_reach_every_hit_once()
    {
        await using var world = await HotelWorld.Start();
        var shinomiya = await Residents.Shinomiya(world);
        for (var n = 0; n < 13; n++)
        {
            await Residents.Measure(world, shinomiya, ("temperature", "36.8"));
        }

        foreach (var words in new[] { "宮", "" })
        {
            var numbers = new List<long>();
            for (long? after = null; numbers.Count < 40;)
            {
                var page = await world.Read((db, token) => SearchEverywhere.Run(db, Reach.OfCard(1), words, after, 4, token));
                numbers.AddRange(page.Records.Select(r => r.Number));
                page.Count.ShouldBe(14);
                if ((after = page.Next) is null)
                {
                    break;
                }
            }

            numbers.ShouldBe(Enumerable.Range(1, 14).Reverse().Select(n => (long)n), words);
        }
    }

    [Fact]
    public async Task The_message_extension_offers_the_newest_of_all_registers_first()
    {
        await using var world = await HotelWorld.Start();
        var shinomiya = await Residents.Shinomiya(world);
        var reading = await Residents.Measure(world, shinomiya, ("temperature", "36.8"));

        var results = ((ResultsAnswer)await world.Search(HotelWorld.Sato, "しのみや")).Results;

        results.Select(r => r.Number).ShouldBe([reading, shinomiya]);
        (await world.Search(HotelWorld.Tanaka, "しのみや")).ShouldBeOfType<TextAnswer>().Text.ShouldStartWith("記録を見られるチームに参加していません。");
    }

    [Fact]
    public async Task My_work_lists_what_names_me_and_is_not_done_what_is_due_first()
    {
        await using var world = await HotelWorld.Start();
        await Publish(world);
        var sato = await world.Read((db, token) => System.Threading.Tasks.Task.FromResult(db.Set<Domain.People.Person>().Single(p => p.AadObjectId == HotelWorld.Sato.ObjectId).Id));
        await Task(world, "後で", sato, "2026-12-24", "open");
        await Task(world, "先に", sato, "2026-11-22", "open");
        await Task(world, "済んだ", sato, "2026-11-20", "done");
        await Task(world, "他人", sato + 1, "2026-11-20", "open");

        var mine = SeenCard.Of(await world.Say(HotelWorld.Sato, "自分の予定"));

        mine.Text.ShouldContain("2件");
        mine.Text.IndexOf("先に", StringComparison.Ordinal).ShouldBeInRange(0, mine.Text.IndexOf("後で", StringComparison.Ordinal));
        mine.Text.ShouldContain("期限 2026/12/24");
        mine.Text.ShouldNotContain("期限切れ");
        mine.Text.ShouldNotContain("済んだ");
        mine.Text.ShouldNotContain("他人");
    }

    [Fact]
    public async Task What_nobody_is_named_for_is_the_work_of_whoever_entered_it()
    {
        await using var world = await HotelWorld.Start();
        await Publish(world);
        var ito = await world.Read((db, token) => System.Threading.Tasks.Task.FromResult(db.Set<Domain.People.Person>().Single(p => p.AadObjectId == HotelWorld.Ito.ObjectId).Id));
        await Residents.Yoshiko(world);
        await Residents.Save(world, "task", ("what", "誰もいない"), ("state", "open"));
        await Residents.Save(world, "task", ("what", "もう済んだ"), ("state", "done"));
        await Task(world, "伊藤へ", ito, "2026-11-22", "open");

        var mine = SeenCard.Of(await world.Say(HotelWorld.Suzuki, "自分の予定"));

        mine.Text.ShouldContain("1件");
        mine.Text.ShouldContain("誰もいない");
        mine.Text.ShouldContain("自分が登録（担当なし）");
        SeenCard.Of(await world.Say(HotelWorld.Sato, "自分の予定")).Text.ShouldNotContain("誰もいない");
    }

    private static async Task Publish(HotelWorld world) => await world.Write((db, token) => PublishType.Run(db, new()
    {
        Key = "task",
        Label = new("訪問予定"),
        NextFieldNumber = 9,
        TitleFields = ["what"],
        Fields =
        [
            new() { Key = "what", Number = 1, Kind = FieldKind.Text, Label = new("内容") },
            new() { Key = "who", Number = 2, Kind = FieldKind.Person, Label = new("担当") },
            new() { Key = "asked", Number = 5, Kind = FieldKind.Date, Label = new("受付日"), Default = "2026/11/1" },
            new() { Key = "due", Number = 3, Kind = FieldKind.Date, Label = new("期限") },
            new() { Key = "state", Number = 4, Kind = FieldKind.Choice, Label = new("状態"), Choices = [new("open", new("未着手")), new("done", new("完了"))] },
        ],
    }, null, world.Clock.GetUtcNow(), token));

    private static Task<long> Task(HotelWorld world, string what, long who, string due, string state) => Residents.Save(
        world, "task", ("what", what), ("asked", "2026-11-01"), ("who", who.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("due", due), ("state", state));

    private static IEnumerable<string> Marked(JsonNode? node) => node switch
    {
        JsonObject run when run["highlight"]?.GetValue<bool>() is true => [run["text"]!.ToString()],
        JsonObject element => element.SelectMany(m => Marked(m.Value)),
        JsonArray items => items.SelectMany(Marked),
        _ => [],
    };
}
