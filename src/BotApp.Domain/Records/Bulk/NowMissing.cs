using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Bulk;

/// <summary>
/// Fields that must be filled in once the bulk edit is done, and are empty: their form would ask for them. What was
/// missing before may stay so.
/// </summary>
internal static class NowMissing
{
    public static IEnumerable<Refusal> Of(BulkWish wish, LoadedRecord seen, LoadedRecord whole, Verdict verdict)
    {
        var definition = verdict.Definition;
        if (!Conditions.Has(definition))
        {
            return [];
        }

        var today = JapaneseTime.Date(wish.Entry.Now);
        var theirs = Seen.ToFill(wish.Entry.Reach, seen.Type, seen).Definition;
        return definition.LiveFields()
            .Where(f => f.Key != wish.Field.Key && FieldBehaviour.Of(f.Kind).IsAsked && theirs.Find(f.Key) is not null)
            .Where(f => IsMissing(definition, f, verdict.Values, today) && !IsMissing(definition, f, whole.Values, today))
            .Select(f => Refusal.At(f.Key, "bulk.wouldMiss", ("label", f.Label.In(wish.Entry.Language))));
    }

    private static bool IsMissing(RecordTypeDefinition definition, Field field, RecordValues values, DateOnly today) =>
        values[field.Key] is null
        && Conditions.IsRequired(definition, field, values, today)
        && !Conditions.Hidden(definition, values, today).Contains(field.Key);
}
