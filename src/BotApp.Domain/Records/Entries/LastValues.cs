using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Entries;

/// <summary>What a new form begins with, for fields that copy the last record: of the same subject, or of the type.</summary>
public static class LastValues
{
    /// <summary>As inputs hold them, by field key.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Run(
        AppDb db, Reach reach, PublishedType type, About? about, CancellationToken cancellation)
    {
        var fields = type.Definition.LiveFields().Where(f => f.CopiesLast).ToList();
        if (fields.Count == 0)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var records = new SeenRecords(db, reach, type);
        var page = await records.Page(about?.Query(records.Type.Definition) ?? new(), "", null, 1, cancellation);
        var values = page.Records is [var last, ..] ? last.Values : RecordValues.Empty;
        return fields.Where(f => values[f.Key] is not null)
            .ToDictionary(f => f.Key, f => FieldBehaviour.Of(f.Kind).ToInput(values[f.Key]!), StringComparer.Ordinal);
    }
}
