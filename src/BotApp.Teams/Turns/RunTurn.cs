using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Turns.Kinds;
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
        var trace = new TurnTrace(turn.ActivityId);
        try
        {
            var answered = await OnlyReads(id, turn, cancellation)
                ? await transactions.Read(id, (db, token) => Read(Traced(db, trace), turn, token), cancellation)
                : await Write(id, turn, trace, cancellation);
            return answered.Answer is FaceAnswer face
                ? await transactions.Read(id, (db, token) => Draw(Traced(db, trace), turn, face.Face, answered, token), cancellation)
                : answered.Answer;
        }
        finally
        {
            // Also when it failed in the end: what it showed until then may have been seen.
            enter.Leave(id, turn, trace);
        }
    }

    private static AppDb Traced(AppDb db, TurnTrace trace)
    {
        db.Trace = trace;
        return db;
    }

    private async Task<bool> OnlyReads(long workspaceId, Turn turn, CancellationToken cancellation) =>
        TurnSwitch.OnlyReads(turn) is { } known
            ? known
            : !await transactions.Read(workspaceId, async (db, token) =>
                await TurnSwitch.IsReply(await enter.Scene(db, turn, SceneKind.Reading, token), token), cancellation);

    private async Task<Answered> Read(AppDb db, Turn turn, CancellationToken cancellation)
    {
        var scene = await enter.Scene(db, turn, SceneKind.Reading, cancellation);
        return Answered.Of(scene, await TurnSwitch.Run(scene, cancellation));
    }

    /// <summary>The same turn can be under way twice: the second meets the first one's inbox row and is answered as it was.</summary>
    private async Task<Answered> Write(long workspaceId, Turn turn, TurnTrace trace, CancellationToken cancellation)
    {
        var roster = await meet.Roster(turn, cancellation);
        var files = await meet.Files(turn, cancellation);
        try
        {
            return await transactions.Write(
                workspaceId, (db, token) => WriteOnce(Traced(db, trace), turn, s => s with { Roster = roster, Files = files }, token), cancellation);
        }
        catch (DuplicateTurnException)
        {
            return await transactions.Read(workspaceId, (db, token) => ReadEarlier(db, turn, token), cancellation);
        }
    }

    private async Task<Answered> ReadEarlier(AppDb db, Turn turn, CancellationToken cancellation)
    {
        var scene = await enter.Scene(db, turn, SceneKind.Reading, cancellation);
        return Answered.Of(scene, await Inbox.Earlier(scene, cancellation) ?? new NoAnswer());
    }

    private async Task<Answered> WriteOnce(
        AppDb db, Turn turn, Func<Scene, Scene> with, CancellationToken cancellation)
    {
        db.Trace?.Forget();
        var scene = with(await enter.Scene(db, turn, SceneKind.Writing, cancellation));
        if (await Inbox.Earlier(scene, cancellation) is { } earlier)
        {
            return Answered.Of(scene, earlier);
        }

        var answer = await TurnSwitch.Run(scene, cancellation);
        return Answered.Of(scene, Inbox.HasWritten(db) ? await Inbox.Keep(scene, answer, cancellation) : answer);
    }

    private async Task<Answer> Draw(AppDb db, Turn turn, FaceRef face, Answered answered, CancellationToken cancellation) =>
        await faces.Draw(db, face, answered.Language, answered.PersonId, cancellation) switch
        {
            { Card: { } card } message => new CardAnswer(card, message.Summary ?? "", Replaces: turn is ActionTurn),
            { Text: { } text } => new TextAnswer(text),
            _ => new NoAnswer(),
        };
}
