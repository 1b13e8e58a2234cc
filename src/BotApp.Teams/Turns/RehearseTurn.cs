using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Turns;

/// <summary>
/// Plays what nearly every turn begins with, for the person met last, and throws the answer away: queries are translated
/// and cards drawn once before anybody waits for them. It only reads.
/// </summary>
public sealed class RehearseTurn(ITransactions transactions, EnterTurn enter)
{
    public async Task Run(CancellationToken cancellation)
    {
        // All words are folded for the first one, and that needs no database.
        var word = CommandWords.Shown(Command.Home, Language.Japanese);
        if (await transactions.Read(0, LastMet.Find, cancellation) is { } last)
        {
            var turn = Played(last, word);
            // First what comes late in a turn: one that is under way already is busy with its beginning.
            await transactions.Read(last.WorkspaceId, async (db, token) =>
                await TurnSwitch.Run(await enter.Scene(db, turn, SceneKind.Reading, token), token), cancellation);
            await enter.Workspace(turn, cancellation);
        }
    }

    private static MessageTurn Played(LastMet last, string word) => new(
        new(last.TenantId, last.AadObjectId, last.UserId, last.Name), new("", PlaceKind.Personal, ""),
        last.Language, "", null, "", word, MentionsBot: true, [], []);
}
