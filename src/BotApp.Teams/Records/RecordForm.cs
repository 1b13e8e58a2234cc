using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Storage;
using BotApp.Teams.Cards;
using BotApp.Teams.Rounds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by the member of staff who records something, in their chat or in the channel where they asked. They fill in,
/// and decide: save, save and go on to the next resident, or stop. Handed back, it says at each field what to do.
/// </summary>
public static class RecordForm
{
    private const int MostWithoutSections = 7;

    public static async Task<JsonObject> Draw(RecordGround ground, FormDraft draft, CancellationToken cancellation)
    {
        if (!GivenBack.MayBeTooLong(draft.Inputs))
        {
            return await DrawAll(ground, draft, cancellation);
        }

        var empty = await DrawAll(ground, draft with { Inputs = GivenBack.OnlyShort(draft.Inputs) }, cancellation);
        return await DrawAll(ground, draft with { Inputs = GivenBack.Within(CardSize.Of(empty), draft.Inputs) }, cancellation);
    }

    private static async Task<JsonObject> DrawAll(RecordGround ground, FormDraft whole, CancellationToken cancellation)
    {
        ground.Db.Shown(ShownAs.Opened, whole.Record is null ? [] : [whole.Record]);
        var draft = whole with { Type = Seen.ToFill(ground.Reach, whole.Type, whole.Record) };
        var subject = draft.About is { } about ? await FindRecord.Run(ground.Db, ground.Reach, about.Number, cancellation) : null;
        var earlier = await Earlier(ground, draft, subject, cancellation);
        var shown = FieldDrawing.ShownBy(ground, draft);
        var asked = draft.Type.Definition.LiveFields().Where(f => IsDrawn(f, draft) && shown.Shows(f)).ToList();
        draft = draft with { Asked = Conditions.Has(draft.Type.Definition) ? AskedFields.Confirm(asked.Where(f => f.ShownIf is not null)) : null };
        var drawing = new FieldDrawing(ground, draft, earlier, shown);
        var fields = new List<FormField>();
        foreach (var field in asked)
        {
            fields.AddRange(await Inputs(drawing, field, cancellation));
        }

        fields.AddRange(await UnitChoice(drawing, cancellation));
        var card = new FormCard(draft.Type.Definition.Label.In(ground.Language), WithSections(ground, draft, fields), FormButtons.Of(ground, draft, subject))
        {
            Subtitle = Subtitle(ground, draft),
            About = draft.Round is not null && subject is not null ? RoundForm.Line(ground, subject) : "",
            Done = draft.Done,
            Notices = [.. Notices(ground, draft, fields).Select(text => new FormNotice(text))],
        };
        return ground.Stage.Deck.Draw("form", ground.Language, card);
    }

    private static async Task<IReadOnlyDictionary<string, Reading>> Earlier(
        RecordGround ground, FormDraft draft, LoadedRecord? subject, CancellationToken cancellation) => subject is null
            ? new Dictionary<string, Reading>(StringComparer.Ordinal)
            : await EarlierReadings.Last(ground.Db, ground.Reach, draft.Type, draft.About!, draft.Record?.Row.ObservedAt, cancellation);

    private static string Subtitle(RecordGround ground, FormDraft draft) => draft switch
    {
        { Record: { } record } => ground.Say("record.correcting", ("number", RecordCard.Number(record.Number))),
        { Round: { } round } => RoundForm.Title(ground, round),
        _ => "",
    };

    private static async Task<IEnumerable<FormField>> Inputs(FieldDrawing drawing, Field field, CancellationToken cancellation) => field.Kind switch
    {
        FieldKind.Reference => [await ReferenceInput.Draw(drawing, field, cancellation)],
        FieldKind.Person => [await PersonInput.Draw(drawing, field, cancellation)],
        FieldKind.Rows => TableInput.Draw(drawing, field),
        _ => [drawing.Draw(field)],
    };

    /// <summary>Files come by message; a form only shows those that are there, to leave them out again.</summary>
    private static bool IsDrawn(Field field, FormDraft draft) => field.Kind is FieldKind.Files
        ? draft.Record?.Values[field.Key] is not null
        : FieldBehaviour.Of(field.Kind) is { IsAsked: true } or { HoldsValue: false };

    /// <summary>What belongs to no input of the form stands on top, after what the form says of itself.</summary>
    private static IEnumerable<CardText> Notices(RecordGround ground, FormDraft draft, List<FormField> fields)
    {
        var atFields = fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var asks = draft.Refusals.Count == 0 && draft.Questions.Count > 0
            ? [ground.Words.Write("record.really")]
            : Array.Empty<CardText>();
        return draft.Notices
            .Concat(draft.Refusals.Where(r => r.Field is null || !atFields.Contains(r.Field)).Select(ground.Words.Write))
            .Concat(asks);
    }

    /// <summary>In a personal chat of somebody with several units, for what is about nobody.</summary>
    private static async Task<IReadOnlyList<FormField>> UnitChoice(FieldDrawing drawing, CancellationToken cancellation)
    {
        var (ground, draft) = (drawing.Ground, drawing.Draft);
        if (draft.Record is not null || draft.Type.Definition.SubjectField is not null || ground.Reach.Units.Count < 2)
        {
            return [];
        }

        var units = await ground.Db.Units.AsNoTracking()
            .Where(u => ground.Reach.Units.Contains(u.Id) && u.RemovedAt == null)
            .OrderBy(u => u.Id)
            .ToListAsync(cancellation);
        return
        [
            new(Entry.UnitKey, FieldInput.Choice, ground.Say("record.unit"))
            {
                Required = true,
                Value = draft.Typed(Entry.UnitKey),
                Choices = [.. units.Select(u => new FormChoice(u.Id.ToString(CultureInfo.InvariantCulture), u.Name))],
                Error = drawing.ErrorOf(Entry.UnitKey),
            },
        ];
    }

    private static List<FormField> WithSections(RecordGround ground, FormDraft draft, List<FormField> fields) =>
        fields.Count <= MostWithoutSections
            ? fields
            : [.. fields.SelectMany(field => draft.Type.Definition.Find(field.Key)?.Section is { } section
                && field.Kind is not FieldInput.Heading
            ? [new FormField("section-" + field.Key, FieldInput.Heading, section.In(ground.Language)), field]
                : new[] { field })];
}
