using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>What a new form begins with, for fields that copy the last record: of the same subject, or of the type.</summary>
public static class LastValues
{
    /// <summary>As inputs hold them, by field key.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Run(
        AppDb db, Reach reach, PublishedType type, long? subject, CancellationToken cancellation)
    {
        var fields = type.Definition.LiveFields().Where(f => f.CopiesLast).ToList();
        if (fields.Count == 0)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var query = new RecordQuery { UnitIds = reach.Units, SubjectNumber = subject };
        var page = await new RecordTable(db, type.Id).Page(query, null, 1, cancellation);
        var values = page.Rows.Select(row => LoadRecord.Of(type, row).Values).FirstOrDefault() ?? RecordValues.Empty;
        return fields.Where(f => values[f.Key] is not null)
            .ToDictionary(f => f.Key, f => FieldBehaviour.Of(f.Kind).ToInput(values[f.Key]!), StringComparer.Ordinal);
    }
}
