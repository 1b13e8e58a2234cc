using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// Picking another record: by typeahead on furigana, name or room, from the likely ones, or (where a client cannot
/// search while typing) by typing into the line below.
/// </summary>
internal static class ReferenceInput
{
    private const string Dataset = "reference:";

    public static async Task<FormField> Draw(FieldDrawing drawing, Field field, CancellationToken cancellation)
    {
        var typed = drawing.Draft.Typed(field.Key + ":typed");
        var picked = long.TryParse(drawing.Draft.Typed(field.Key), CultureInfo.InvariantCulture, out var number)
            ? await FindRecord.Run(drawing.Ground.Db, drawing.Ground.Reach, number, cancellation)
            : null;
        var likely = await Likely(drawing.Ground, field, typed, cancellation);
        var choices = (picked is null ? likely : likely.Where(l => l.Number != picked.Number).Prepend(picked)).Take(SearchReference.Most);
        return drawing.Draw(field) with
        {
            Value = picked?.Number.ToString(CultureInfo.InvariantCulture) ?? "",
            Choices = [.. choices.Select(record => Choice(drawing.Ground, record))],
            Query = Dataset + field.Target,
            Typed = typed,
            // On a round the person is known, and a thumb has less to pass.
            TypedLabel = picked is not null && typed.Length == 0 && drawing.Draft.Round?.Field == field.Key ? "" : drawing.Ground.Say("record.typedLabel"),
        };
    }

    /// <summary>The type key of a dataset; null when it is none of ours.</summary>
    public static string? TypeOf(string dataset) =>
        dataset.StartsWith(Dataset, StringComparison.Ordinal) ? dataset[Dataset.Length..] : null;

    public static FormChoice Choice(RecordGround ground, LoadedRecord record)
    {
        var line = ground.Line(record);
        return new(
            Digits.Of(record.Number),
            record.Ended is { } ended && ended < JapaneseTime.Date(ground.Now)
                ? ground.Say("record.choiceLeft", ("subject", line), ("date", JapaneseTime.Show(ended, ground.Language)))
                : line);
    }

    private static async Task<IReadOnlyList<LoadedRecord>> Likely(
        RecordGround ground, Field field, string typed, CancellationToken cancellation)
    {
        var found = await SearchReference.Run(ground.Db, ground.Reach, field.Target!, typed, SearchReference.Most, cancellation);
        return found.Count > 0 || typed.Length == 0
            ? found
            : await SearchReference.Run(ground.Db, ground.Reach, field.Target!, "", SearchReference.Most, cancellation);
    }
}
