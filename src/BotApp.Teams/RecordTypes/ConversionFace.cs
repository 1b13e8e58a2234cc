using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Conversions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// Seen by the builder who gave a field another kind, in their chat, when all records are done: how many values were
/// carried over, and which stayed behind. They open those records and put them right.
/// </summary>
public static class ConversionFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var conversion = await sheet.Db.FieldConversions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == sheet.Face.Id, cancellation);
        if (conversion is null
            || await FindType.ById(sheet.Db, conversion.TypeId, cancellation) is not { } type
            || type.Definition.Find(conversion.To) is not { } to)
        {
            return null;
        }

        return sheet.Card("type-conversion", new
        {
            Title = sheet.Say("type.conversionDone", ("type", type.Definition.Label.In(sheet.Language)), ("label", to.Label.In(sheet.Language))),
            Text = sheet.Say("type.conversionDoneText", ("converted", Digits.Of(conversion.Converted)), ("left", Digits.Of(conversion.Left))),
            Lines = await Lines(sheet, conversion, cancellation),
            Buttons = new FormButton[] { new(sheet.Say("type.openType"), "type.open", new() { ["type"] = type.Key }) { Style = "positive" } },
        }, sheet.Say("type.publishedSummary"));
    }

    /// <summary>Only what this builder may see; a value stands in no card that others read.</summary>
    private static async Task<List<object>> Lines(Sheet sheet, FieldConversion conversion, CancellationToken cancellation)
    {
        var reach = Reach.Of(conversion.PersonId, await Rights.Of(sheet.Db, conversion.PersonId, cancellation));
        var lines = new List<object>();
        foreach (var number in conversion.FirstLeft.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var record = await FindRecord.Run(sheet.Db, reach, long.Parse(number, CultureInfo.InvariantCulture), cancellation);
            if (record?.Definition.Find(conversion.From) is not null)
            {
                lines.Add(new
                {
                    Text = sheet.Say("type.leftLine", ("number", number), ("value", SafeText.Cap(record.Definition.Show(conversion.From, record.Values, sheet.Language), 60))),
                    Data = new JsonObject { ["number"] = record.Number },
                });
            }
        }

        return lines;
    }
}
