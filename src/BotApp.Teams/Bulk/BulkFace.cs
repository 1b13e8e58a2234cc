using BotApp.Domain.Records;
using BotApp.Domain.Records.Bulk;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Views;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Bulk;

/// <summary>Seen by whoever changed several records: how many, that they can take it back in one press, and whether they did.</summary>
public static class BulkFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var edit = await sheet.Db.BulkEdits.AsNoTracking().FirstOrDefaultAsync(e => e.Id == sheet.Face.Id, cancellation);
        if (edit is null
            || await ViewScene.Of(sheet, cancellation) is not { } scene
            || scene.Context.PersonId != edit.PersonId
            || await FindType.ById(sheet.Db, edit.TypeId, cancellation) is not { } type)
        {
            return null;
        }

        var field = type.Definition.Find(edit.Field)?.Label.In(sheet.Language) ?? "";
        var title = edit.UndoneAt is null
            ? sheet.Say("bulk.done", ("count", Digits.Of(edit.Count)), ("field", field))
            : sheet.Say("bulk.undone", ("count", Digits.Of(edit.Count - edit.LeftAlone)), ("field", field));
        return sheet.Card("bulk", new
        {
            Title = title,
            Color = "good",
            Subtitle = edit.LeftAlone == 0 ? "" : sheet.Say("bulk.leftAlone", ("count", Digits.Of(edit.LeftAlone))),
            Lines = await Lines(scene, edit, cancellation),
            More = BulkCard.More(scene, edit.Count),
            Asked = Array.Empty<object>(),
            AskedTitle = "",
            Refused = Array.Empty<object>(),
            RefusedTitle = "",
            Buttons = Buttons(sheet, edit),
        }, sheet.Say("bulk.summary"));
    }

    private static IEnumerable<FormButton> Buttons(Sheet sheet, BulkEdit edit)
    {
        yield return new(sheet.Say("bulk.toView"), "view.show", new() { ["view"] = edit.ViewId });
        if (edit.UndoneAt is null)
        {
            yield return new(sheet.Say("bulk.undo"), "bulk.undo", new() { ["edit"] = edit.Id });
        }
    }

    private static async Task<List<object>> Lines(ViewScene scene, BulkEdit edit, CancellationToken cancellation)
    {
        var db = scene.Ground.Db;
        var changes = await db.BulkChanges.AsNoTracking()
            .Where(c => c.BulkEditId == edit.Id).OrderBy(c => c.RecordNumber).Take(BulkCard.MostLines).ToListAsync(cancellation);
        var lines = new List<object>();
        foreach (var change in changes)
        {
            if (await FindRecord.Run(db, scene.Ground.Reach, change.RecordNumber, cancellation) is { } record)
            {
                var named = (await scene.Ground.Names.Run([record], cancellation))[0];
                lines.Add(new
                {
                    Main = BulkForms.Line(scene, record),
                    Detail = ShowValue.Of(record.Definition, edit.Field, named.Values, scene.Ground.Discretion, scene.Ground.Now, scene.Language) is { Length: > 0 } shown
                        ? shown : scene.Say("record.nothing"),
                });
            }
        }

        return lines;
    }
}
