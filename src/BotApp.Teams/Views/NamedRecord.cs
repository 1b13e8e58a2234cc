using BotApp.Domain;
using BotApp.Domain.Records.Search;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;

namespace BotApp.Teams.Views;

/// <summary>A record that a condition names, by words as a form takes them (山田, 0507) or by its number.</summary>
internal static class NamedRecord
{
    /// <summary>The number; a refusal stands at the value.</summary>
    public static async Task<Outcome<string>> Read(ViewPress press, ViewField field, string typed, CancellationToken cancellation)
    {
        // 0507 is a room; a record number begins with no zero.
        if (NumberedWords.Read(typed) is ( > 0 and var number, "") && typed.TrimStart('#', '＃', ' ')[0] is not ('0' or '０'))
        {
            return Digits.Of(number);
        }

        if (typed.Length == 0 || field.Field?.Target is not { } target)
        {
            return typed;
        }

        var found = await SearchReference.Run(
            press.Scene.Ground.Db, press.Scene.Ground.Reach, target, typed, SearchReference.Most, cancellation);
        return found is [var only]
            ? Digits.Of(only.Number)
            : Refusal.At(
                "value",
                found.Count == 0 ? "record.referenceNotFound" : "view.severalRecords",
                ("typed", SafeText.Cap(typed, 40)),
                ("label", field.Label.In(press.Scene.Language)));
    }
}
