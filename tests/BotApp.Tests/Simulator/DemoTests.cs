using BotApp.Simulator;
using BotApp.Simulator.Client;
using BotApp.Simulator.Demo;
using BotApp.Tests.Storage;
using Microsoft.Data.Sqlite;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class DemoTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_demo_that_was_cut_off_is_found_and_set_up_anew()
    {
        using var folder = new TemporaryFolder();
        var folders = Folders.Under(Repository.Root, folder.Location);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(Token);
        await Run(folders, async (sim, mark) =>
        {
            var script = new DemoScript(sim, _ => { }, mark).Run(cut.Token);
            while (!mark.IsSet || (await sim.World(Token)).Teams.Count < 2)
            {
                await Task.Delay(10, Token);
            }

            await cut.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(script);
        });
        folders.DemoMark.IsSet.ShouldBeTrue();

        // Another process would find no connection of this one.
        SqliteConnection.ClearAllPools();
        folders.Forget();
        await Run(folders, (sim, mark) => new DemoScript(sim, said => said.ShouldNotContain("途中"), mark).Run(Token));
        folders.DemoMark.IsSet.ShouldBeFalse();
        await Run(folders, async (sim, mark) =>
        {
            await new DemoScript(sim, _ => { }, mark).Run(Token);
            (await sim.World(Token)).Teams.Count.ShouldBe(2);
            await sim.As("鈴木").WithBot.Say("一覧 入所者台帳", Token);
            (await sim.As("鈴木").WithBot.WaitForCard(c => c.Says("3件"), stop: Token)).ShouldNotBeNull();
        });
    }

    private static async Task Run(Folders folders, Func<SimulatorClient, DemoMark, Task> body)
    {
        await using var simulator = await SimulatorServer.Start(new SimulatorOptions
        {
            Manifest = Manifests.Full,
            Directory = folders.Simulator,
        });
        await using var host = await StartHost.Run(simulator, folders.Host, ["--Logging:LogLevel:Default=Error"]);
        await body(simulator.Client, folders.DemoMark);
    }
}
