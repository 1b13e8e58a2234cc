using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class LimitTests
{
    [Fact]
    public async Task The_eighth_message_within_a_second_waits_and_other_conversations_do_not()
    {
        await using var stage = await Stage.Set();
        var url = $"{stage.V3}/conversations/{await Stage.Chat(stage.Sato)}/activities";
        for (var i = 0; i < 7; i++)
            (await stage.Bot.Post(url, Wire.Text($"{i}"))).Status.ShouldBe(201);
        using var content = new StringContent("""{"type":"message","text":"8"}""");
        using var eighth = await stage.Bot.Http.PostAsync(new Uri(url), content);
        ((int)eighth.StatusCode).ShouldBe(429);
        eighth.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 2);
        (await stage.Bot.Post($"{stage.V3}/conversations/{await Stage.Chat(stage.Suzuki)}/activities", Wire.Text("!"))).Status.ShouldBe(201);
        (await stage.Sim.Stats()).Limited.ShouldBe(1);
        (await stage.Sato.WithBot.Messages()).Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_channel_and_its_threads_share_one_window()
    {
        await using var stage = await Stage.Set();
        var channel = await stage.Channel("看護");
        var root = await stage.BotStartsThread(channel, Wire.Text("根"));
        for (var i = 0; i < 6; i++)
            await stage.BotPosts($"{channel};messageid={root}", Wire.Text($"{i}"));
        (await stage.Bot.Post($"{stage.V3}/conversations", Stage.ThreadRequest(channel, Wire.Text("次")))).Status.ShouldBe(429);
    }

    [Fact]
    public async Task Reading_has_a_window_of_its_own()
    {
        await using var stage = await Stage.Set();
        var url = $"{stage.V3}/conversations/{await Stage.Chat(stage.Sato)}/pagedmembers";
        for (var i = 0; i < 14; i++)
            (await stage.Bot.Call(HttpMethod.Get, url)).Status.ShouldBe(200);
        (await stage.Bot.Call(HttpMethod.Get, url)).Status.ShouldBe(429);
    }

    [Fact]
    public async Task The_tenant_has_a_window_over_all_conversations()
    {
        await using var stage = await Stage.Set(o => o with { Limits = new Limits { PerTenantSecond = 2 } });
        (await stage.Bot.Post($"{stage.V3}/conversations/{await Stage.Chat(stage.Sato)}/activities", Wire.Text("1"))).Status.ShouldBe(201);
        (await stage.Bot.Post($"{stage.V3}/conversations/{await Stage.Chat(stage.Suzuki)}/activities", Wire.Text("2"))).Status.ShouldBe(201);
        (await stage.Bot.Post($"{stage.V3}/conversations/{await stage.Channel("看護")}/activities", Wire.Text("3"))).Status.ShouldBe(429);
    }

    [Fact]
    public async Task Limits_can_be_lifted_for_measurements()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.SetLimits(new Limits { Enforced = false });
        var chat = await Stage.Chat(stage.Sato);
        for (var i = 0; i < 40; i++)
            await stage.BotPosts(chat, Wire.Text($"{i}"));
    }
}
