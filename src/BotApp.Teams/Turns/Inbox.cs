using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Turns;

/// <summary>
/// The same user action can come again, with the same activity id or a new one. A turn that wrote leaves its keys and
/// a reference to its answer; coming again it is answered as before and changes nothing.
/// </summary>
public static class Inbox
{
    /// <summary>Longest <c>opId</c> that a card may carry; ours are 32 letters.</summary>
    private const int LongestOpId = 64;

    // A turn has one key or two.
    private const string EntryWith = """
        SELECT "AnswerFace", "AnswerFaceId", "AnswerArguments" FROM "inbox"
        WHERE "WorkspaceId" = @workspace AND "Key" IN (@key, @other) ORDER BY "Id" LIMIT 1
        """;

    /// <summary>The earlier answer to this turn, or null when it is new.</summary>
    public static async Task<Answer?> Earlier(Scene scene, CancellationToken cancellation)
    {
        var keys = Keys(scene);
        return keys.Count == 0 ? null : await Earlier(scene, keys, cancellation);
    }

    /// <summary>Asked inside the write gate by every turn that writes.</summary>
    private static async Task<Answer?> Earlier(Scene scene, List<string> keys, CancellationToken cancellation)
    {
        await using var select = scene.Db.Statement(EntryWith, ("workspace", scene.Db.WorkspaceId), ("key", keys[0]), ("other", keys[^1]));
        await using var entry = await select.ExecuteReaderAsync(cancellation);
        if (!await entry.ReadAsync(cancellation))
        {
            return null;
        }

        // A pressed message was replaced the first time; a message was answered by a delivery then.
        return !entry.IsDBNull(0) && AnswersInBody(scene.Turn)
            ? new FaceAnswer(new((Face)entry.GetInt32(0), entry.GetInt64(1), entry.IsDBNull(2) ? null : entry.GetString(2)))
            : new NoAnswer();
    }

    /// <summary>Whether this turn changed anything worth keeping: an event or a message to send.</summary>
    public static bool HasWritten(AppDb db) => db.Appended.Any<Event>() || db.Appended.Any<Delivery>();

    /// <summary>Keeps the keys and the answer. Where no card fits into the HTTP body the answer becomes a delivery.</summary>
    public static async Task<Answer> Keep(Scene scene, Answer answer, CancellationToken cancellation)
    {
        var face = (answer as FaceAnswer)?.Face;
        foreach (var key in Keys(scene))
        {
            scene.Db.Appended.Add(new InboxEntry
            {
                Key = key,
                ReceivedAt = scene.Now,
                AnswerFace = face?.Face,
                AnswerFaceId = face?.Id ?? 0,
                AnswerArguments = face?.Arguments,
            });
        }

        if (face is null || AnswersInBody(scene.Turn))
        {
            return answer;
        }

        // The place may be new, and deliveries point at it by its id.
        await scene.Db.SaveChangesAsync(cancellation);
        Deliver(scene, face);
        return new NoAnswer();
    }

    private static void Deliver(Scene scene, FaceRef face)
    {
        if (scene.Turn is ActionTurn { PressedMessageId: { } pressed })
        {
            Send.Replace(scene.Db, scene.Here, pressed, face, scene.Language, scene.Now);
        }
        else
        {
            Send.Post(scene.Db, scene.Here, face, scene.Language, scene.Now);
        }
    }

    private static bool AnswersInBody(Turn turn) => turn is ActionTurn { Surface: not Surface.Submit };

    private static List<string> Keys(Scene scene)
    {
        var keys = new List<string>();
        if (scene.Turn.InboxKey is { } key)
        {
            keys.Add("activity:" + key);
        }

        if (scene.Turn is ActionTurn action && action.Text("opId") is { Length: > 0 and <= LongestOpId } opId)
        {
            keys.Add($"op:{scene.Me.Id}:{action.Verb}:{opId}");
        }

        return keys;
    }
}
