using BotApp.Storage.Migrations;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Settings;

/// <summary>The host as a process: what it says when it does not start.</summary>
public sealed class RefusedStartTests
{
    [Fact]
    public async Task A_host_that_may_not_start_says_what_to_set_and_ends()
    {
        var (exitCode, said) = await EndingProgram.Run("BotApp", "--urls=http://0.0.0.0:0", "--environment=Production", "--Data:Typo=x");

        exitCode.ShouldBe(1);
        said.ShouldContain("Bot:AppId is not set");
        said.ShouldContain("Bot:Tenants is empty");
        said.ShouldContain("Data:Typo is not known");
        said.ShouldContain("http://0.0.0.0:0");
        said.ShouldNotContain("   at ", Case.Sensitive, "sentences, no stack trace");
    }

    [Fact]
    public async Task A_host_with_the_database_of_another_build_says_so_and_ends()
    {
        await using var world = await StorageWorld.Start(Database.Sqlite);
        await world.Write((db, token) => db.Database.ExecuteSqlRawAsync($"DROP TABLE {MigrationMarks.Table}", token));
        await world.Engine.DisposeAsync();

        var (exitCode, said) = await EndingProgram.Run("BotApp", "--urls=http://127.0.0.1:0", "--environment=Development", $"--Data:Directory={world.Connection}");

        exitCode.ShouldBe(1);
        said.ShouldContain("別の時点の BotApp が作ったデータベースです");
        said.ShouldContain("In production never delete it");
        said.ShouldNotContain("   at ", Case.Sensitive, "sentences, no stack trace");
    }
}
