using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>Reads a whole entry and weighs it. Everything that speaks against it is found at once.</summary>
internal static class ReadEntry
{
    // The clocks of two machines differ by a little.
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    /// <param name="before">The record that is corrected; null for a new one.</param>
    public static async Task<Verdict> Run(AppDb db, Entry entry, LoadedRecord? before, CancellationToken cancellation)
    {
        var form = await DrawnForm.Of(db, entry, cancellation);
        var fields = form.Definition.LiveFields().Where(f => before is null || (form.Shown?.Contains(f.Key) ?? true)).ToList();
        var picked = new PickedReferences(db, entry, before?.Values ?? RecordValues.Empty);
        var people = new PickedPeople(db, entry, before?.Values ?? RecordValues.Empty);
        await picked.Read(fields, cancellation);
        await people.Read(fields, cancellation);
        var subject = await Subject(db, form.Definition, picked, (entry, before), cancellation);
        var unit = UnitOf(entry, before, subject);
        var fillable = FillableFields.Of(entry, form.Definition, before, before?.Row.UnitId ?? unit);
        var reading = FormReading.Of(
            fillable.Definition, Inputs(people.Into(picked.Inputs(fields)), fillable), Context(entry, before) with { Shown = fillable.Shown(before is null ? null : form.Shown) });
        var observed = Observed(form.Definition, reading.Values, entry.Only is null ? entry.Now : before?.Row.ObservedAt ?? entry.Now);
        var pickedRefusals = picked.Refusals.Concat(people.Refusals).ToList();
        var refusals = pickedRefusals
            .Concat(reading.Refusals.Where(r => pickedRefusals.TrueForAll(p => p.Field != r.Field) && !IsRequiredSince(r, form.Definition, before)))
            .Concat(Future(form.Definition, observed, entry))
            .Concat(fillable.Refusals())
            .Concat(Nothing(form.Definition, reading, before))
            .Concat(NotThere(entry, before, unit))
            .Concat(unit is null && (subject is not null || form.Definition.SubjectField is null) ? [NoUnit(entry)] : []);
        var verdict = new Verdict(
            form.Definition, reading.Values, subject, NotThere(entry, before, unit).Any() ? null : unit, observed, [.. refusals],
            [.. reading.Questions, .. Left(entry, form.Definition, before, subject, observed)],
            TypedTexts.None with { SaidBack = reading.SaidBack.ToDictionary(s => s.Field, s => s.Typed, StringComparer.Ordinal) });
        return UrgentEntry.Is(verdict, before) ? UrgentEntry.Release(verdict, entry, before) : verdict;
    }

    /// <summary>What was empty when the record was accepted may stay so: a field required from now on does not break old records.</summary>
    private static bool IsRequiredSince(Refusal refusal, RecordTypeDefinition definition, LoadedRecord? before) =>
        refusal is { Words: "refusal.required", Field: { } field }
        && before is not null && before.Values[field] is null && definition.Find(field) is { IsRequired: true };

    /// <summary>
    /// A new record answers for every field of now; a correction leaves alone what its form did not show, so that a
    /// field required since does not stand in its way.
    /// </summary>
    private static ReadingContext Context(Entry entry, LoadedRecord? before) => new(entry.Now, entry.Language)
    {
        Confirmed = entry.Confirmed,
        Me = entry.Reach.PersonId,
        Previous = before?.Values ?? RecordValues.Empty,
    };

    private static Dictionary<string, string> Inputs(Dictionary<string, string> inputs, FillableFields fillable)
    {
        foreach (var (key, text) in fillable.Defaults())
        {
            inputs[key] = text;
        }

        return inputs;
    }

    /// <summary>Whoever puts a record into a unit must be allowed to add it there, also by way of another subject.</summary>
    private static IEnumerable<Refusal> NotThere(Entry entry, LoadedRecord? before, long? unit)
    {
        if (unit is not { } there || there == before?.Row.UnitId)
        {
            return [];
        }

        var decision = Decide.Of(entry.Reach.Actor(there), AccessAction.Add, entry.Type.Definition, null);
        return decision.IsAllowed ? [] : [AccessText.Why(decision, entry.Type.Definition, entry.Language)];
    }

    /// <summary>Where the subject was not among the fields that were asked, it stays who it is.</summary>
    private static async Task<LoadedRecord?> Subject(
        AppDb db, RecordTypeDefinition definition, PickedReferences picked, (Entry Entry, LoadedRecord? Before) now, CancellationToken cancellation)
    {
        if (definition.SubjectField is not { } key)
        {
            return null;
        }

        return now is ({ Only: { } only }, { } before) && !only.Contains(key)
            ? await LoadRecord.Subject(db, before, cancellation)
            : picked.Records.GetValueOrDefault(key);
    }

    /// <summary>A record about somebody belongs to that person's unit; any other to the unit that was chosen.</summary>
    private static long? UnitOf(Entry entry, LoadedRecord? before, LoadedRecord? subject)
    {
        if (subject is not null)
        {
            return subject.Row.UnitId;
        }

        var isChosen = long.TryParse(entry.Typed(Entry.UnitKey), CultureInfo.InvariantCulture, out var chosen);
        return (before, isChosen, entry.Reach.Units) switch
        {
            ({ } record, _, _) => record.Row.UnitId,
            (_, true, var units) => units.Contains(chosen) ? chosen : null,
            (_, false, [var only]) => only,
            _ => null,
        };
    }

    /// <summary>A slip of the finger. Files are the exception: they are sent to the record once it is there.</summary>
    private static IEnumerable<Refusal> Nothing(RecordTypeDefinition definition, FormReading reading, LoadedRecord? before) =>
        before is null && reading.Values.IsEmpty && reading.Refusals.Count == 0 && definition.LiveFields().All(f => f.Kind is not FieldKind.Files)
            ? [Refusal.Of("refusal.nothing")]
            : [];

    private static Refusal NoUnit(Entry entry) =>
        entry.Reach.Units.Count == 0 ? Refusal.Of("record.noUnit") : Refusal.At(Entry.UnitKey, "record.chooseUnit");

    private static DateTimeOffset Observed(RecordTypeDefinition definition, RecordValues values, DateTimeOffset now) =>
        values.Moment(definition.ObservedField) ?? now;

    /// <summary>Also where a definition forgot to say so.</summary>
    private static IEnumerable<Refusal> Future(RecordTypeDefinition definition, DateTimeOffset observed, Entry entry) =>
        observed > entry.Now + Grace
            ? [Refusal.At(definition.ObservedField!, "record.future", ("value", JapaneseTime.Show(observed, entry.Now, entry.Language)))]
            : [];

    /// <summary>A reading taken after the person left is probably meant for somebody else.</summary>
    private static IEnumerable<Question> Left(
        Entry entry, RecordTypeDefinition definition, LoadedRecord? before, LoadedRecord? subject, DateTimeOffset observed)
    {
        if (subject?.Ended is not { } ended || ended >= JapaneseTime.Date(observed) || IsAsBefore(before, subject, observed))
        {
            yield break;
        }

        var confirm = $"ended={subject.Number}/{ended:yyyy-MM-dd}";
        if (!entry.Confirmed.Contains(confirm))
        {
            yield return new(
                Refusal.At(
                    definition.SubjectField!,
                    "record.left",
                    ("subject", subject.Line(Discretion.Full, entry.Now, entry.Language)),
                    ("date", JapaneseTime.Show(ended, entry.Language))),
                confirm);
        }
    }

    private static bool IsAsBefore(LoadedRecord? before, LoadedRecord subject, DateTimeOffset observed) =>
        before is not null && before.Row.SubjectNumber == subject.Number && before.Row.ObservedAt == observed;
}
