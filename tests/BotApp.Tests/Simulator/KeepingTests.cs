using System.Text.Json.Nodes;
using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.State;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class KeepingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("simulator-").FullName;

    [Fact]
    public async Task Everything_is_there_again_after_a_restart_and_ids_go_on()
    {
        string id;
        await using (var stage = await Stage.Set(o => o with { Directory = folder }))
        {
            id = await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札"), "知らせ"));
            await stage.Sato.React(await stage.Sato.See(id));
            await stage.Sato.In("看護").Say("見ました");
        }

        await using var bot = await ListeningBot.Start();
        await using var again = await SimulatorServer.Start(new SimulatorOptions { Manifest = Manifests.Full, Directory = folder, BotUrl = bot.Url });
        var sato = again.Client.As("佐藤");
        var seen = await sato.See(id);
        seen.Card().Says("札").ShouldBeTrue();
        seen.Reactions.Single().Mine.ShouldBeTrue();
        (await sato.Toasts()).Single().Text.ShouldBe("知らせ");
        (await sato.In("看護").Messages()).Single().Text.ShouldBe("見ました");
        string.CompareOrdinal((await sato.WithBot.Say("次")).Id, id).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_torn_last_line_is_forgotten_and_the_last_of_a_key_wins()
    {
        using (var journal = new Journal(folder))
        {
            journal.Open();
            journal.Write("chat", "a", new Chat("a", "1"));
            journal.Write("chat", "a", new Chat("a", "2"));
            journal.Write("chat", "b", new Chat("b", "3"));
            journal.Write<Chat>("chat", "b", null);
        }

        File.AppendAllText(Path.Combine(folder, "world.journal"), """{"kind":"chat","key":"c","val""");
        using var reopened = new Journal(folder);
        reopened.Open().Single().Value!.Value.GetProperty("personId").GetString().ShouldBe("2");
        File.ReadAllLines(Path.Combine(folder, "world.journal")).Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_change_is_on_disk_before_it_is_answered()
    {
        await using var stage = await Stage.Set(o => o with { Directory = folder });
        var said = await stage.Sato.WithBot.Say("残る言葉");
        // Read beside the running simulator, as after a kill.
        await using var file = new FileStream(Path.Combine(folder, "world.journal"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        (await reader.ReadToEndAsync()).ShouldContain($"\"key\":\"{said.Id}\"");
    }

    [Fact]
    public async Task What_was_on_its_way_at_a_kill_goes_again_with_the_same_id()
    {
        var killed = Directory.CreateDirectory(Path.Combine(folder, "killed")).FullName;
        await using var stage = await Stage.Set(o => o with { Directory = Path.Combine(folder, "running") });
        await stage.Sato.WithBot.Say("届いた言葉");
        var answer = new TaskCompletionSource<JsonNode?>();
        stage.Bot.Answer = _ => answer.Task;
        var saying = stage.Sato.WithBot.Say("途中の言葉");
        while (stage.Bot.OfType("message").Count < 2)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        // Read beside the running simulator, as after a kill.
        await using (var running = new FileStream(Path.Combine(folder, "running", "world.journal"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        await using (var copy = File.Create(Path.Combine(killed, "world.journal")))
            await running.CopyToAsync(copy, TestContext.Current.CancellationToken);
        answer.SetResult(null);
        var said = await saying;

        await using var bot = await ListeningBot.Start();
        await using var again = await SimulatorServer.Start(new SimulatorOptions { Manifest = Manifests.Full, Directory = killed, BotUrl = bot.Url });
        await again.SendUndelivered(TestContext.Current.CancellationToken);
        await again.SendUndelivered(TestContext.Current.CancellationToken);

        var resent = bot.OfType("message").ShouldHaveSingleItem();
        (resent.Text("id"), resent.Text("text")).ShouldBe((said.Id, "途中の言葉"));
        resent.Text("serviceUrl").ShouldStartWith(again.Address);
    }

    [Fact]
    public async Task A_silent_bot_is_asked_again_with_the_same_id_and_then_the_person_is_told()
    {
        await using var stage = await Stage.Set(o => o with { BotAnswersWithin = TimeSpan.FromMilliseconds(300) });
        var message = await stage.Sato.See(await stage.BotPosts(await Stage.Chat(stage.Sato), Wire.Message(Wire.Card("札", Wire.Execute("押す", "press")))));
        stage.Bot.Answer = async _ =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2));
            return null;
        };
        var result = await stage.Sato.Click(message, "押す");
        result.Error!.Code.ShouldBe("Unreachable");
        stage.Bot.OfType("invoke").Select(a => a.Text("id")).Distinct().Count().ShouldBe(1);
        stage.Bot.OfType("invoke").Count.ShouldBe(2);
        (await stage.Sim.Calls()).Count(c => c.Note == "timeout").ShouldBe(2);
    }

    [Fact]
    public async Task A_stream_tells_a_person_what_changes_on_their_screen()
    {
        await using var stage = await Stage.Set();
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(new Uri($"{stage.Server.Address}/sim/people/{Uri.EscapeDataString("佐藤")}/events"));
        using var reader = new StreamReader(stream);
        (await Next(reader)).Name.ShouldBe("hello");
        await stage.Suzuki.WithBot.Say("他人の話");
        await stage.Suzuki.In("看護").Say("<at>佐藤</at> 見てください");
        var first = await Next(reader);
        first.Name.ShouldBe("message");
        first.Data.ShouldContain("見てください");
        first.Data.ShouldContain("\"me\":true");
        var names = new List<string> { (await Next(reader)).Name, (await Next(reader)).Name };
        names.ShouldBe(["conversations", "toast"]);
    }

    [Fact]
    public async Task It_listens_on_loopback_only_and_explains_a_missing_page()
    {
        await using var stage = await Stage.Set();
        new Uri(stage.Server.Address).IsLoopback.ShouldBeTrue();
        using var http = new HttpClient();
        (await http.GetStringAsync(new Uri(stage.Server.Address))).ShouldContain("Node.js 20");
    }

    [Fact]
    public async Task A_built_page_is_served_with_its_files()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<p>画面</p>");
        await File.WriteAllTextAsync(Path.Combine(folder, "app.js"), "1");
        await using var stage = await Stage.Set(o => o with { Page = folder });
        using var http = new HttpClient();
        (await http.GetStringAsync(new Uri(stage.Server.Address))).ShouldBe("<p>画面</p>");
        (await http.GetStringAsync(new Uri(stage.Server.Address + "/app.js"))).ShouldBe("1");
        (await http.GetStringAsync(new Uri(stage.Server.Address + "/?person=佐藤"))).ShouldBe("<p>画面</p>");
    }

    [Fact]
    public void The_command_line_is_understood_or_explained()
    {
        var line = CommandLine.Read(["--port", "0", "--auth", "--no-demo", "--", "--Alerts:EscalateAfter=00:00:05"]);
        (line.Port, line.Auth, line.Demo, line.Host, line.Complaint).ShouldBe((0, true, false, true, null));
        line.ForHost.ShouldBe(["--Alerts:EscalateAfter=00:00:05"]);
        CommandLine.Read(["--prot", "1"]).Complaint.ShouldNotBeNull();
        CommandLine.Read(["--help"]).AsksForHelp.ShouldBeTrue();
        CommandLine.Read(["--help"]).Complaint.ShouldBeNull();
        CommandLine.Read(["--no-host"]).Complaint.ShouldNotBeNull();
        CommandLine.Read(["--no-host", "--bot-url", "http://127.0.0.1:3978/"]).BotUrl.ShouldBe("http://127.0.0.1:3978");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<(string Name, string Data)> Next(StreamReader reader)
    {
        var (name, data) = ("", "");
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
                name = line["event: ".Length..];
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                data = line["data: ".Length..];
        }

        return (name, data);
    }
}
