using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Turns;

/// <summary>
/// A turn from end to end: who and where, the same turn again, what it means, and the answer. Turns that only read
/// take no write gate and store nothing; a turn that wrote is answered by a face, kept as a reference in the inbox.
/// </summary>
public sealed class RunTurn(ITransactions transactions, EnterTurn enter, MeetPeople meet, IDrawFaces faces) : IRunTurns
{
    public async Task<Answer> Run(Turn turn, CancellationToken cancellation)
    {
        var id = await enter.Workspace(turn, cancellation);
        await meet.Run(id, turn, cancellation);
        var answer = await OnlyReads(id, turn, cancellation)
            ? await transactions.Read(id, (db, token) => Read(db, turn, token), cancellation)
            : await Write(id, turn, cancellation);
        return answer is FaceAnswer face ? await Draw(id, turn, face.Face, cancellation) : answer;
    }

    private async Task<bool> OnlyReads(long workspaceId, Turn turn, CancellationToken cancellation) =>
        TurnSwitch.OnlyReads(turn) is { } known
            ? known
            : !await transactions.Read(workspaceId, async (db, token) =>
                await TurnSwitch.IsReply(await enter.Scene(db, turn, SceneKind.Reading, token), token), cancellation);

    private async Task<Answer> Read(AppDb db, Turn turn, CancellationToken cancellation) =>
        await TurnSwitch.Run(await enter.Scene(db, turn, SceneKind.Reading, cancellation), cancellation);

    /// <summary>The same turn can be under way twice: the second meets the first one's inbox row and is answered as it was.</summary>
    private async Task<Answer> Write(long workspaceId, Turn turn, CancellationToken cancellation)
    {
        var roster = await meet.Roster(turn, cancellation);
        try
        {
            return await transactions.Write(workspaceId, (db, token) => WriteOnce(db, turn, roster, token), cancellation);
        }
        catch (DuplicateTurnException)
        {
            return await transactions.Read(workspaceId, async (db, token) =>
                await Inbox.Earlier(await enter.Scene(db, turn, SceneKind.Reading, token), token) ?? new NoAnswer(), cancellation);
        }
    }

    private async Task<Answer> WriteOnce(
        AppDb db, Turn turn, IReadOnlyList<RosterMember>? roster, CancellationToken cancellation)
    {
        var scene = await enter.Scene(db, turn, SceneKind.Writing, cancellation) with { Roster = roster };
        if (await Inbox.Earlier(scene, cancellation) is { } earlier)
        {
            return earlier;
        }

        var answer = await TurnSwitch.Run(scene, cancellation);
        return Inbox.HasWritten(db) ? await Inbox.Keep(scene, answer, cancellation) : answer;
    }

    private Task<Answer> Draw(long workspaceId, Turn turn, FaceRef face, CancellationToken cancellation) =>
        transactions.Read<Answer>(workspaceId, async (db, token) =>
        {
            var scene = await enter.Scene(db, turn, SceneKind.Reading, token);
            var message = await faces.Draw(db, face, scene.Language, scene.Me.Id, token);
            return message switch
            {
                { Card: { } card } => new CardAnswer(card, message.Summary ?? "", Replaces: turn is ActionTurn),
                { Text: { } text } => new TextAnswer(text),
                _ => new NoAnswer(),
            };
        }, cancellation);
}
