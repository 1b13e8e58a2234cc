using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Rounds;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Records.Forms;

/// <summary>
/// Seen by the member of staff who records something, in their chat or in the channel where they asked. They fill in,
/// and decide: save, save and go on to the next resident, or stop. Handed back, it says at each field what to do.
/// </summary>
public static class RecordForm
{
    private const int MostWithoutSections = 7;
    private const int MostNamed = 5;

    public static async Task<Answer> Answer(Scene scene, RecordGround ground, FormDraft draft, CancellationToken cancellation) => Shown.As(
        scene,
        await Draw(ground, draft, cancellation),
        ground.Say("record.formSummary", ("type", draft.Type.Definition.Label.In(ground.Language))));

    public static async Task<JsonObject> Draw(RecordGround ground, FormDraft whole, CancellationToken cancellation)
    {
        ground.Db.Shown(ShownAs.Opened, whole.Record is null ? [] : [whole.Record]);
        var drawn = DrawnFields.Of(ground.Reach, whole.Type, whole.Record);
        var draft = whole with { Type = drawn.Type, Form = whole.Form ?? Guid.NewGuid().ToString("N") };
        var shown = FieldDrawing.ShownBy(ground, draft);
        var step = FormStep.Of(draft, drawn, shown.Shows);
        draft = draft with { Open = step, Asked = Asked(draft, step.Fields.Where(shown.Shows)) };
        var inputs = OfStep(draft.Inputs, step);
        if (!GivenBack.MayBeTooLong(inputs))
        {
            return await Draw(ground, draft, (drawn, shown), cancellation);
        }

        var empty = await Draw(ground, draft with { Inputs = GivenBack.OnlyShort(inputs) }, (drawn, shown), cancellation);
        return await Draw(ground, draft with { Inputs = GivenBack.Within(CardSize.Of(empty), inputs) }, (drawn, shown), cancellation);
    }

    private static async Task<JsonObject> Draw(
        RecordGround ground, FormDraft draft, (DrawnFields Fields, ShownFields Shown) drawn, CancellationToken cancellation)
    {
        var subject = draft.About is { } about ? await FindRecord.Run(ground.Db, ground.Reach, about.Number, cancellation) : null;
        var drawing = new FieldDrawing(ground, draft, await Earlier(ground, draft, subject, cancellation), drawn.Shown);
        var fields = new List<FormField>();
        foreach (var field in draft.Open!.Fields.Where(drawn.Shown.Shows))
        {
            fields.AddRange(drawn.Fields.Fixed.Contains(field.Key) ? [FixedInput.Draw(drawing, field)] : await Inputs(drawing, field, cancellation));
        }

        fields.AddRange(draft.Open.Place == 1 ? await UnitChoice(drawing, cancellation) : []);
        var card = new FormCard(draft.Type.Definition.Label.In(ground.Language), WithSections(ground, draft, fields), FormButtons.Of(ground, draft, subject))
        {
            Subtitle = Subtitle(ground, draft),
            About = draft.Round is not null && subject is not null ? RoundForm.Line(ground, subject) : "",
            Jump = JumpChoice.Of(ground, draft, draft.Open),
            Done = [.. draft.Done.Select(done => Leaving(done, draft))],
            Notices = [.. Notices(ground, draft, fields, drawn.Fields).Select(text => new FormNotice(text))],
        };
        return ground.Stage.Deck.Draw("form", ground.Language, card);
    }

    /// <summary>Only what stands on the card takes room there; the other steps are kept elsewhere.</summary>
    private static Dictionary<string, string> OfStep(IReadOnlyDictionary<string, string> inputs, FormStep step)
    {
        var keys = step.Fields.Select(f => f.Key).Append(Entry.UnitKey).ToHashSet(StringComparer.Ordinal);
        return inputs.Where(i => step.IsOne || keys.Contains(CardInput.FieldOf(i.Key))).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The conditional fields that were drawn until now, in this step and in those before.</summary>
    private static string? Asked(FormDraft draft, IEnumerable<Field> shown) => Conditions.Has(draft.Type.Definition)
        ? AskedFields.Confirm(shown.Where(f => f.ShownIf is not null), draft.Confirmed)
        : null;

    private static async Task<IReadOnlyDictionary<string, Reading>> Earlier(
        RecordGround ground, FormDraft draft, LoadedRecord? subject, CancellationToken cancellation) => subject is null
            ? new Dictionary<string, Reading>(StringComparer.Ordinal)
            : await EarlierReadings.Last(ground.Db, ground.Reach, draft.Type, draft.About!, draft.Record?.Row.ObservedAt, cancellation);

    /// <summary>A press above the form leaves it.</summary>
    private static FormDone Leaving(FormDone done, FormDraft draft)
    {
        foreach (var button in done.Buttons)
        {
            button.Data["leaving"] = FormButtons.Leaving(draft)["leaving"]!.DeepClone();
        }

        return done;
    }

    private static string Subtitle(RecordGround ground, FormDraft draft) => string.Join(Between.Facts, new[]
    {
        draft switch
        {
            { Record: { } record } => ground.Say("record.correcting", ("number", Digits.Of(record.Number))),
            { Round: { } round } => RoundForm.Title(ground, round),
            _ => "",
        },
        draft.Open is { IsOne: false } step
            ? ground.Say("record.step", ("place", Digits.Of(step.Place)), ("count", Digits.Of(step.Count)))
            : "",
    }.Where(part => part.Length > 0));

    private static async Task<IEnumerable<FormField>> Inputs(FieldDrawing drawing, Field field, CancellationToken cancellation) => field.Kind switch
    {
        FieldKind.Reference => [await ReferenceInput.Draw(drawing, field, cancellation)],
        FieldKind.Person => [await PersonInput.Draw(drawing, field, cancellation)],
        FieldKind.Rows => TableInput.Draw(drawing, field),
        _ => [drawing.Draw(field)],
    };

    /// <summary>What belongs to no input of the form stands on top, after what the form says of itself.</summary>
    private static IEnumerable<CardText> Notices(RecordGround ground, FormDraft draft, List<FormField> fields, DrawnFields drawn)
    {
        // What is wrong in another step is said there.
        var tables = draft.Open!.Fields.Where(f => f.Kind is FieldKind.Rows).Select(f => f.Key);
        var atFields = fields.Select(f => f.Key).Concat(tables).Concat(drawn.All.Where(f => !draft.Open!.Fields.Contains(f)).Select(f => f.Key)).ToHashSet(StringComparer.Ordinal);
        var asks = draft.Refusals.Count == 0 && draft.Questions.Count > 0
            ? [ground.Words.Write("record.really")]
            : Array.Empty<CardText>();
        return draft.Notices
            .Concat(draft.Refusals.Where(r => r.Field is null || !atFields.Contains(r.Field)).Select(ground.Words.Write))
            .Concat(NotSaved(ground, draft, fields))
            .Concat(asks);
    }

    /// <summary>On a phone the field to put right may stand far from the button that was pressed.</summary>
    private static IEnumerable<CardText> NotSaved(RecordGround ground, FormDraft draft, List<FormField> fields)
    {
        var wrong = fields.Where(f => f.Error is not null && f.Label.Length > 0).Select(f => FieldDrawing.Unmarked(f.Label)).Distinct(StringComparer.Ordinal).ToList();
        return draft.Refusals.Count == 0 || wrong.Count == 0
            ? []
            : [wrong.Count <= MostNamed
                ? ground.Words.Write("record.notSaved", ("fields", string.Join(Between.Items(ground.Language), wrong)))
                : ground.Words.Write("record.notSavedMany", ("fields", string.Join(Between.Items(ground.Language), wrong.Take(MostNamed))), ("more", Digits.Of(wrong.Count - MostNamed)))];
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
                Choices = [.. units.Select(u => new FormChoice(Digits.Of(u.Id), u.Name))],
                Error = drawing.ErrorOf(Entry.UnitKey),
            },
        ];
    }

    private static List<FormField> WithSections(RecordGround ground, FormDraft draft, List<FormField> fields) =>
        fields.Count <= MostWithoutSections && draft.Open!.IsOne
            ? fields
            : [.. fields.SelectMany(field => draft.Type.Definition.Find(field.Key)?.Section is { } section
                && field.Kind is not FieldInput.Heading
            ? [new FormField("section-" + field.Key, FieldInput.Heading, section.In(ground.Language)), field]
                : new[] { field })];
}
