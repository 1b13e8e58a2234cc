using System.Collections.Concurrent;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// Definitions that were parsed before. Published versions never change, so the text itself is the key: the same
/// text is the same definition in every workspace and every database.
/// </summary>
internal static class Definitions
{
    // Every type of a large workspace in several versions; far less memory than one page of its records.
    private const int Most = 1000;

    private static readonly ConcurrentDictionary<string, RecordTypeDefinition> Parsed = new(StringComparer.Ordinal);

    public static RecordTypeDefinition Of(string json)
    {
        if (Parsed.TryGetValue(json, out var known))
        {
            return known;
        }

        if (Parsed.Count >= Most)
        {
            Parsed.Clear();
        }

        return Parsed.GetOrAdd(json, DefinitionJson.Read);
    }
}
