using System.Globalization;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// Turns what was picked or typed into references into records that this person may see. What cannot be told apart is
/// asked again: a reading at the wrong resident is worse than one more press.
/// </summary>
internal sealed class PickedReferences(AppDb db, Entry entry, RecordValues before)
{
    private readonly List<Refusal> refusals = [];

    public IReadOnlyList<Refusal> Refusals => refusals;

    /// <summary>By field key; missing where nothing, or nothing certain, was picked.</summary>
    public Dictionary<string, LoadedRecord> Records { get; } = new(StringComparer.Ordinal);

    public async Task Read(IEnumerable<Field> fields, CancellationToken cancellation)
    {
        foreach (var field in fields.Where(f => f.Kind is FieldKind.Reference))
        {
            await Read(field, cancellation);
        }
    }

    private async Task Read(Field field, CancellationToken cancellation)
    {
        var picked = entry.Typed(field.Key);
        var typed = entry.Typed(field.Key + ":typed");
        var found = typed.Length == 0 ? [] : await SearchReference.Run(db, entry.Reach, field.Target!, typed, SearchReference.Most, cancellation);
        if (picked.Length > 0)
        {
            await Pick(field, picked, typed, found, cancellation);
        }
        else if (typed.Length > 0)
        {
            Choose(field, typed, found);
        }
        else if (before.Reference(field.Key) is { } number)
        {
            await KeepUnseen(field, number, cancellation);
        }
    }

    /// <summary>What the form could not show to this person was not taken away by them.</summary>
    private async Task KeepUnseen(Field field, long number, CancellationToken cancellation)
    {
        if (await FindRecord.Run(db, entry.Reach, number, cancellation) is null
            && await LoadRecord.Run(db, number, cancellation) is { } kept)
        {
            Records[field.Key] = kept;
        }
    }

    private async Task Pick(Field field, string picked, string typed, IReadOnlyList<LoadedRecord> found, CancellationToken cancellation)
    {
        var reading = FieldBehaviour.Of(FieldKind.Reference).Read(field, picked, new(entry.Now, entry.Language));
        var number = (reading.Value as ReferenceValue)?.RecordNumber;
        var record = number is { } n ? await FindRecord.Run(db, entry.Reach, n, cancellation) : null;
        var isUsable = record is not null && record.Type.Key == field.Target
            && (!record.IsWithdrawn || before.Reference(field.Key) == number);
        if (!isUsable)
        {
            Refuse(field, "record.referenceGone");
        }
        else if (typed.Length > 0 && found.All(f => f.Number != record!.Number))
        {
            Refuse(field, "record.referenceTwice", ("typed", SafeText.Cap(typed, 40)));
        }
        else
        {
            Records[field.Key] = record!;
        }
    }

    private void Choose(Field field, string typed, IReadOnlyList<LoadedRecord> found)
    {
        if (found is [var only])
        {
            Records[field.Key] = only;
            return;
        }

        var words = found.Count == 0 ? "record.referenceNotFound" : "record.referenceSeveral";
        Refuse(field, words, ("typed", SafeText.Cap(typed, 40)));
    }

    private void Refuse(Field field, string words, params (string Name, string Value)[] arguments) =>
        refusals.Add(Refusal.At(field.Key, words, [("label", field.Label.In(entry.Language)), .. arguments]));

    /// <summary>The inputs of the form with each reference as the number that it stands for.</summary>
    public Dictionary<string, string> Inputs(IEnumerable<Field> fields) => fields.ToDictionary(
        field => field.Key,
        field => field.Kind is FieldKind.Reference
            ? Records.GetValueOrDefault(field.Key)?.Number.ToString(CultureInfo.InvariantCulture) ?? ""
            : entry.Typed(field),
        StringComparer.Ordinal);
}
