using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

/// <summary>The independent check: Microsoft's own library finds in the simulator what it expects of Teams.</summary>
public sealed class BotBuilderTests
{
    private const string Team = Stage.Team;

    [Fact]
    public async Task It_echoes_a_message_and_deletes_its_own()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        await stage.Sato.WithBot.Say("こんにちは");
        await stage.Sato.WithBot.WaitFor(m => m.Text == "echo: こんにちは");
        await stage.Sato.WithBot.Say("delete");
        await stage.Sato.WithBot.WaitFor(m => m.DeletedAt is not null && m.From.IsBot);
    }

    [Fact]
    public async Task It_posts_a_card_and_answers_its_invoke()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        await stage.Sato.In("看護").Mention("card");
        var card = await stage.Sato.In("看護").WaitForCard("a card");
        card.ThreadId.ShouldNotBe(card.Id);
        var result = await stage.Sato.Click(card, "Press");
        result.Outcome.ShouldBe("card");
        result.Message!.Card().Says("pressed press 1").ShouldBeTrue();
        await stage.Sato.In("看護").WaitFor(m => m.Text == "trigger manual");
        (await stage.Suzuki.See(card.Id)).Card().Says("a card").ShouldBeTrue();
    }

    [Fact]
    public async Task It_takes_the_submit_fallback_and_updates_the_card()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        await stage.Sato.WithBot.Say("card");
        var card = await stage.Sato.WithBot.WaitForCard("a card");
        (await stage.Sato.Click(card, new Click { Title = "Press", Mode = "submit" })).Outcome.ShouldBe("sent");
        (await stage.Sato.See(card.Id)).Card().Says("submitted press").ShouldBeTrue();
        await stage.Sato.WithBot.Say("update");
        await stage.Sato.WithBot.WaitForCard("after");
        (await stage.Sato.WithBot.Messages()).ShouldNotContain(m => m.FirstCard() != null && m.FirstCard()!.Says("before"));
    }

    [Fact]
    public async Task It_starts_a_thread_in_a_channel_and_replies_in_it()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        await stage.Sato.In("内製").Mention("thread");
        var root = await stage.Sato.In("内製").WaitFor(m => m.Text == "a new thread");
        root.ThreadId.ShouldBe(root.Id);
        (await stage.Sato.In("内製").WaitFor(m => m.Text == "first reply")).ThreadId.ShouldBe(root.Id);
    }

    [Fact]
    public async Task It_reads_the_roster_page_by_page_and_the_team()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        var names = Enumerable.Range(1, 60).Select(n => $"職員{n:00}").ToList();
        foreach (var name in names)
            await stage.Sim.AddPerson(new NewPerson(name));
        await stage.Sim.AddTeam(new NewTeam("大", ["一般"], names));
        await stage.Sim.InstallInTeam("大", "職員01");
        await stage.Sim.As("職員01").In("大/一般").Mention("members");
        await stage.Sim.As("職員01").In("大/一般").WaitFor(m => m.Text == "60 members on 2 pages");
        await stage.Sato.In("看護").Mention("team");
        await stage.Sato.In("看護").WaitFor(m => m.Text == $"{Team}: 3 channels");
    }

    [Fact]
    public async Task It_greets_everybody_in_their_personal_chat()
    {
        using var bot = await BotBuilderBot.Start();
        await using var stage = await Stage.Set(o => o with { BotUrl = bot.Url });
        await stage.Sato.In("一般").Mention("greet");
        await stage.Suzuki.WithBot.WaitFor(m => m.Text == "hello 鈴木");
        await stage.Sato.WithBot.WaitFor(m => m.Text == "hello 佐藤");
        await stage.Suzuki.WaitForToast("hello 鈴木");
    }
}
