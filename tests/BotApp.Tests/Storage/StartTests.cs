using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Storage.Sqlite;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Storage;

public sealed class StartTests
{
    [Fact]
    public async Task What_is_asked_beside_the_model_at_every_start_finds_its_table() =>
        (await Record.ExceptionAsync(() => SmallDb.Ask(TestContext.Current.CancellationToken))).ShouldBeNull();

    [Theory, OnBothDatabases]
    public async Task Who_was_met_last_is_found_in_any_workspace(Database database)
    {
        await using var world = await StorageWorld.Start(database);
        (await world.Transactions.Read(0, LastMet.Find, TestContext.Current.CancellationToken)).ShouldBeNull();

        foreach (var name in new[] { "first", "last" })
        {
            var workspace = await world.Transactions.Write(0, (db, token) =>
                OpenWorkspace.Run(db, $"tenant of {name}", Language.English, DateTimeOffset.UnixEpoch, token), TestContext.Current.CancellationToken);
            await world.Transactions.Write(workspace, (db, token) =>
                IdentifyPerson.Run(db, $"id of {name}", null, name, Language.English, DateTimeOffset.UnixEpoch, token), TestContext.Current.CancellationToken);
        }

        var last = await world.Transactions.Read(0, LastMet.Find, TestContext.Current.CancellationToken);
        (last!.TenantId, last.Language, last.AadObjectId, last.UserId, last.Name)
            .ShouldBe(("tenant of last", Language.English, "id of last", "", "last"));
    }
}
