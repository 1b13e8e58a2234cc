using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.Text;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Files;

/// <summary>
/// Somebody accepted an offered file, or declined it. The context comes back from the client: who they are and what they
/// may see is looked up again.
/// </summary>
internal static class FileConsent
{
    private const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    public static async Task<Answer> Run(Scene scene, FileConsentTurn turn, CancellationToken cancellation)
    {
        if (turn.Copy is not { } copy)
        {
            return scene.Tell("file.declined");
        }

        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var (number, file) = (Number(turn.Context, "record"), Number(turn.Context, "file"));
        return await FindFile.Bytes(scene.Db, ground.Value.Reach, number, file, cancellation) is { } bytes
            ? new UploadAnswer(copy, bytes, Given(scene, copy), OutgoingMessage.OfText(scene.Say("file.failed", ("number", Digits.Of(number)))))
            : scene.Refuse([FindRecord.Missing(number)]);
    }

    private static OutgoingMessage Given(Scene scene, FileCopy copy) => OutgoingMessage.OfAttachment(
        new JsonObject
        {
            ["contentType"] = ContentType,
            ["contentUrl"] = copy.ContentUrl,
            ["name"] = copy.Name,
            ["content"] = new JsonObject { ["uniqueId"] = copy.UniqueId, ["fileType"] = copy.FileType },
        },
        scene.Say("file.given"));

    private static long Number(JsonObject context, string name) =>
        context[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : 0;
}
