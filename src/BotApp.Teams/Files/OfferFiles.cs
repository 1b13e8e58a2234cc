using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Files;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Files;

/// <summary>
/// ファイルを受け取る: offers the originals of a record's files in the personal chat, the only place where Teams lets a bot
/// hand a file to a person. Nothing leaves before they accept.
/// </summary>
internal static class OfferFiles
{
    // As many as a record takes.
    private const int Most = 10;

    public static Task<Answer> Run(Scene scene, string words, CancellationToken cancellation) => NumberedWords.Read(words).Number is { } number
        ? Run(scene, number, cancellation)
        : Task.FromResult<Answer>(scene.Tell("file.how"));

    public static async Task<Answer> Run(Scene scene, long number, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is not { } record)
        {
            return scene.Refuse([FindRecord.Missing(number)]);
        }

        var files = record.IsWithdrawn ? [] : FindFile.In(record);
        if (files.Count == 0)
        {
            return scene.Tell("file.none", ("number", Digits.Of(number)));
        }

        if (await PersonalChat.With(scene.Db, scene.Me.Id, cancellation) is not { } chat)
        {
            return scene.Tell("file.noChat");
        }

        await Offer(scene, chat, number, files, cancellation);
        return new FaceAnswer(new(Face.Record, number, RecordFaces.Arguments(scene)));
    }

    private static async Task Offer(Scene scene, Address chat, long number, IReadOnlyList<KeptFile> files, CancellationToken cancellation)
    {
        // The chat may be new, and deliveries point at it by its id.
        await scene.Db.SaveChangesAsync(cancellation);
        foreach (var file in files.Take(Most))
        {
            Send.Post(scene.Db, chat, FileOfferFace.Of(number, file.Id, scene.Me.Id), scene.Turn.Language, scene.Now);
        }
    }
}
