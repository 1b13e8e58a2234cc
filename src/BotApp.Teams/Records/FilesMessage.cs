using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Records.Files;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>
/// Photos and files in the personal chat, and pictures pasted into a channel's message that mentions the bot: kept with the record whose number stands in the message, or with the one that
/// its sender has just entered. The answer is the card of that record, so that a wrong one is seen at once.
/// </summary>
internal static partial class FilesMessage
{
    public static async Task<Answer> Run(Scene scene, MessageTurn message, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var number = Number(message.Text) ?? (await FileTarget.Run(scene.Db, ground.Value.Reach, scene.Now, cancellation))?.Number;
        if (number is not { } about)
        {
            return scene.Tell("record.filesWhere");
        }

        var attached = await AttachFiles.Run(scene.Db, ground.Value.Reach, about, scene.Files ?? [], scene.Now, scene.Language, cancellation);
        return attached.IsRefused
            ? scene.Refuse(attached.Refusals)
            : new FaceAnswer(new(Face.SavedRecord, about, RecordFaces.Arguments(scene)));
    }

    private static long? Number(string text) =>
        AnyNumber().Match(text.Normalize(System.Text.NormalizationForm.FormKC)) is { Success: true } found
            && long.TryParse(found.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

    [GeneratedRegex("[0-9]{1,12}", RegexOptions.None, 1000)]
    private static partial Regex AnyNumber();
}
