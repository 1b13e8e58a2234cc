using BotApp.Domain;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>依頼に知らせる: the version that was just published answers a request.</summary>
internal static class AnswerPress
{
    private const int LongestChanges = 400;

    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var version = turn.Number("version") ?? 0;
        if (await ReadVersions.Run(scene.Db, ground.Value.Type.Id, version + 1, 1, cancellation) is not [{ } line] || line.Version != version)
        {
            return scene.Refuse([Refusal.Of("refusal.edit.versionGone")]);
        }

        if (!long.TryParse(turn.Typed(PublishedRequests.Input), System.Globalization.CultureInfo.InvariantCulture, out var request))
        {
            return scene.Tell("type.pickRequest");
        }

        var told = await AnswerWithVersion.Run(scene.Db, scene.Rights, scene.Me.Id, request, Change(ground.Value, line), scene.Now, cancellation);
        return told.IsRefused ? scene.Refuse(told.Refusals) : TypeFaces.Published(scene, ground.Value.Type with { Version = line.Version }, 0);
    }

    private static PublishedChange Change(TypeGround ground, VersionLine line)
    {
        var scene = ground.Scene;
        var (type, version) = (("type", ground.Label), ("version", Digits.Of(line.Version)));
        var changes = SafeText.Cap(new VersionWords(scene.Words, scene.Language, scene.Now).Sentence(line), LongestChanges);
        return new(
            ground.Type.Id,
            line.Version,
            scene.Say("type.versionOf", type, version),
            scene.Say("type.answerText", type, version, ("changes", changes)));
    }
}
