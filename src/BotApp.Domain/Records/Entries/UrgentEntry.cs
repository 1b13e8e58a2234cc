using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>
/// An emergency sign waits for nothing: the entry is stored at once with every value that is beyond doubt. A value
/// that was refused or questioned is not stored as a value (a new record has none there, a corrected one keeps what it
/// had), but what was typed is kept beside the revision, shown on the card and put into the form for the correction,
/// where it is asked about as always. So nothing is lost and nothing false is stored.
/// Only "about whom" cannot be left open: without a subject there is nobody to help.
/// </summary>
internal static class UrgentEntry
{
    // A note that was refused for its length is kept whole up to here.
    private const int LongestTyped = 10_000;

    /// <summary>A sign is newly chosen, and something stands in its way.</summary>
    public static bool Is(Verdict verdict, LoadedRecord? before) =>
        !verdict.IsAccepted
        && verdict.UnitId is not null
        && (verdict.Definition.SubjectField is null || verdict.Subject is not null)
        && verdict.Values.Choices(verdict.Definition.UrgentField)
            .Except(before?.Values.Choices(verdict.Definition.UrgentField) ?? [], StringComparer.Ordinal).Any();

    public static Verdict Release(Verdict verdict, Entry entry, LoadedRecord? before)
    {
        var values = verdict.Values;
        var saidBack = verdict.Typed.SaidBack.ToDictionary(StringComparer.Ordinal);
        var notStored = new Dictionary<string, string>(StringComparer.Ordinal);
        var doubtful = Doubtful(verdict).Where(key => key != verdict.Definition.SubjectField && key != verdict.Definition.UrgentField);
        foreach (var field in doubtful.Distinct(StringComparer.Ordinal).Select(verdict.Definition.Find).OfType<Field>())
        {
            values = values.With(field.Key, before?.Values[field.Key]);
            saidBack.Remove(field.Key);
            if (Kept(entry.Typed(field)) is { } kept)
            {
                notStored[field.Key] = kept;
            }
        }

        var observed = values.Moment(verdict.Definition.ObservedField) is { } moment && moment <= entry.Now ? moment : entry.Now;
        return verdict with { Values = values, Typed = new(saidBack, notStored), ObservedAt = observed, Refusals = [], Questions = [] };
    }

    private static IEnumerable<string> Doubtful(Verdict verdict) =>
        verdict.Refusals.Where(r => !r.Words.StartsWith("access.", StringComparison.Ordinal)).Select(r => r.Field).OfType<string>()
            .Concat(verdict.Questions.Select(q => q.Field))
            .Concat(verdict.Questions.SelectMany(q => SwappedWith(verdict.Definition, q)));

    /// <summary>Of two values that look swapped neither is beyond doubt.</summary>
    private static IEnumerable<string> SwappedWith(RecordTypeDefinition definition, Question question) =>
        definition.SwapChecks
            .Where(s => s.First == question.Field && question.Confirm.StartsWith($"{s.First}/{s.Second}=", StringComparison.Ordinal))
            .Select(s => s.Second);

    /// <summary>An individual number is not kept anywhere, also not as something typed.</summary>
    private static string? Kept(string typed) =>
        typed.Length == 0 || MyNumber.IsIn(typed) ? null : SafeText.Cap(SafeText.Lines(typed), LongestTyped);
}
