using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Turns;

/// <summary>
/// Plays what nearly every turn begins with, for the person met last, and throws the answer away: queries are translated
/// and cards drawn once before anybody waits for them. It only reads.
/// </summary>
public sealed class RehearseTurn(ITransactions transactions, EnterTurn enter)
{
    public async Task Run(CancellationToken cancellation)
    {
        if (await transactions.Read(0, Played, cancellation) is { } turn)
        {
            var workspace = await enter.Workspace(turn, cancellation);
            await transactions.Read(workspace, async (db, token) =>
                await TurnSwitch.Run(await enter.Scene(db, turn, SceneKind.Reading, token), token), cancellation);
        }
    }

    /// <returns>Null when nobody was met yet.</returns>
    private static async Task<Turn?> Played(AppDb db, CancellationToken cancellation)
    {
        var person = await db.People.IgnoreQueryFilters().OrderByDescending(p => p.Id).FirstOrDefaultAsync(cancellation);
        if (person is null)
        {
            return null;
        }

        var workspace = await db.Workspaces.SingleAsync(w => w.Id == person.WorkspaceId, cancellation);
        return new MessageTurn(
            new(workspace.TenantId, person.AadObjectId, person.UserId ?? "", person.Name), new("", PlaceKind.Personal, ""),
            workspace.Language, "", null, "", CommandWords.Shown(Command.Home, Language.Japanese), MentionsBot: true, [], []);
    }
}
