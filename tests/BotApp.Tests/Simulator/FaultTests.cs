using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class FaultTests
{
    [Theory]
    [InlineData(429, 3)]
    [InlineData(429, null)]
    [InlineData(412, null)]
    [InlineData(404, null)]
    [InlineData(502, null)]
    public async Task A_status_strikes_as_often_as_it_was_ordered(int status, int? retryAfter)
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddFault(new Fault("status") { Status = status, RetryAfter = retryAfter, Count = 1 });
        var url = new Uri($"{stage.V3}/conversations/{await Stage.Chat(stage.Sato)}/activities");
        using var content = new StringContent("""{"type":"message","text":"1"}""");
        using var struck = await stage.Bot.Http.PostAsync(url, content);
        ((int)struck.StatusCode).ShouldBe(status);
        struck.Headers.RetryAfter?.Delta?.TotalSeconds.ShouldBe((double?)retryAfter ?? 0);
        (struck.Headers.RetryAfter is null).ShouldBe(retryAfter is null);
        (await stage.Bot.Post(url.ToString(), Wire.Text("2"))).Status.ShouldBe(201);
        (await stage.Sato.WithBot.Messages()).Single().Text.ShouldBe("2");
        (await stage.Sim.Stats()).Faulted.ShouldBe(1);
    }

    [Fact]
    public async Task After_a_timeout_the_message_exists_although_nothing_was_answered()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddFault(new Fault("timeoutAfterAccept") { Seconds = 0.2, Count = 1 });
        var chat = await Stage.Chat(stage.Sato);
        await Should.ThrowAsync<HttpRequestException>(() => stage.BotPosts(chat, Wire.Text("届いた")));
        (await stage.Sato.WithBot.Messages()).Single().Text.ShouldBe("届いた");
    }

    [Fact]
    public async Task A_reset_comes_before_or_after_the_message_is_taken()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        await stage.Sim.AddFault(new Fault("reset") { Count = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => stage.BotPosts(chat, Wire.Text("前")));
        await stage.Sim.AddFault(new Fault("resetAfterAccept") { Count = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => stage.BotPosts(chat, Wire.Text("後")));
        (await stage.Sato.WithBot.Messages()).Single().Text.ShouldBe("後");
    }

    [Fact]
    public async Task A_delay_and_an_answer_without_id()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        await stage.Sim.AddFault(new Fault("delay") { Seconds = 0.3, Count = 1 });
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await stage.BotPosts(chat, Wire.Text("遅"));
        System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalSeconds.ShouldBeGreaterThan(0.25);
        await stage.Sim.AddFault(new Fault("noId") { Count = 1 });
        (await stage.Bot.Post($"{stage.V3}/conversations/{chat}/activities", Wire.Text("無"))).ShouldBe((202, null));
    }

    [Fact]
    public async Task A_fault_keeps_to_its_conversation_and_operation()
    {
        await using var stage = await Stage.Set();
        var chat = await Stage.Chat(stage.Sato);
        await stage.Sim.AddFault(new Fault("status") { Status = 502, Conversation = chat, Operations = ["update"] });
        var id = await stage.BotPosts(chat, Wire.Text("1"));
        (await stage.Bot.Call(HttpMethod.Put, $"{stage.V3}/conversations/{chat}/activities/{id}", Wire.Text("2"))).Status.ShouldBe(502);
        var other = await Stage.Chat(stage.Suzuki);
        var there = await stage.BotPosts(other, Wire.Text("1"));
        (await stage.Bot.Call(HttpMethod.Put, $"{stage.V3}/conversations/{other}/activities/{there}", Wire.Text("2"))).Status.ShouldBe(200);
        await stage.Sim.ClearFaults();
        (await stage.Bot.Call(HttpMethod.Put, $"{stage.V3}/conversations/{chat}/activities/{id}", Wire.Text("2"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Deliveries_are_doubled_with_the_same_and_with_a_new_id()
    {
        await using var stage = await Stage.Set();
        await stage.Sim.AddFault(new Fault("duplicateSameId") { Count = 1 });
        var said = await stage.Sato.WithBot.Say("一");
        stage.Bot.OfType("message").Select(a => a.Text("id")).ShouldBe([said.Id, said.Id]);
        await stage.Sim.AddFault(new Fault("duplicateNewId") { Count = 1, Person = "佐藤" });
        await stage.Suzuki.WithBot.Say("他人");
        var again = await stage.Sato.WithBot.Say("二");
        var ids = stage.Bot.OfType("message").Where(a => a.Text("text") == "二").Select(a => a.Text("id")).ToList();
        ids.Count.ShouldBe(2);
        ids.ShouldContain(again.Id);
        ids.Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Probability_strikes_a_part_of_the_calls()
    {
        await using var stage = await Stage.Set(o => o with { Limits = new Limits { Enforced = false } });
        await stage.Sim.AddFault(new Fault("status") { Status = 502, Probability = 0.2 });
        var chat = await Stage.Chat(stage.Sato);
        for (var i = 0; i < 200; i++)
            await stage.Bot.Post($"{stage.V3}/conversations/{chat}/activities", Wire.Text($"{i}"));
        (await stage.Sim.Stats()).Faulted.ShouldBeInRange(20, 65);
    }

    [Fact]
    public async Task Nonsense_is_no_fault()
    {
        await using var stage = await Stage.Set();
        (await Should.ThrowAsync<SimulatorRefusalException>(() => stage.Sim.AddFault(new Fault("rain")))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task Every_call_is_in_the_log_with_what_was_said()
    {
        await using var stage = await Stage.Set();
        await stage.Sato.WithBot.Say("ヘルプ");
        await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Text("どうぞ"));
        var calls = await stage.Sim.Calls();
        var toBot = calls.Last(c => c.Direction == "toBot");
        toBot.Name.ShouldBe("message");
        toBot.Request!.Value.GetProperty("text").GetString().ShouldBe("ヘルプ");
        var fromBot = calls.Last(c => c.Direction == "fromBot");
        (fromBot.Name, fromBot.Status).ShouldBe(("send", 201));
        fromBot.Response!.Value.GetProperty("id").GetString().ShouldNotBeNull();
    }
}
