using BotApp.Simulator;
using BotApp.Storage.Migrations;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

/// <summary>The try-it command as a process, in a folder that looks like the repository but has no page to build.</summary>
public sealed class TryItTests
{
    [Fact]
    public async Task A_demo_of_another_build_is_refused_with_the_command_that_starts_afresh()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder["BotApp.sln"], "", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder["manifests"]);
        File.Copy(Path.Combine(Repository.Root, "manifests", "manifest.json"), folder["manifests/manifest.json"]);
        await using (var old = await StorageWorld.At(Folders.Under(folder.Location, null).Host))
        {
            await old.Write((db, token) => db.Database.ExecuteSqlRawAsync($"DROP TABLE {MigrationMarks.Table}", token));
        }

        var (exitCode, said) = await EndingProgram.In(folder.Location, "BotApp.Simulator", "--port", "0");

        exitCode.ShouldBe(2);
        said.ShouldContain("別の時点の BotApp が作ったデータベースです");
        said.ShouldContain("dotnet run --project src/BotApp.Simulator -- --fresh --port 0");
        said.ShouldNotContain("   at ", Case.Sensitive, "sentences, no stack trace");
    }

    [Fact]
    public void The_command_that_starts_afresh_keeps_what_was_asked_for() =>
        CommandLine.Read(["--data", "my demo", "--", "--Alerts:Rounds=2"]).Afresh
            .ShouldBe("dotnet run --project src/BotApp.Simulator -- --fresh --data \"my demo\" -- --Alerts:Rounds=2");
}
