using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Search;

/// <summary>By what a record is found and sorted.</summary>
internal static class SearchText
{
    // Survives folding, so that the end of one field and the beginning of the next make no word.
    private const char Between = '|';

    /// <summary>What its searched fields say, and those of its subject, so that 宮 finds the readings of 四宮.</summary>
    public static string Of(RecordTypeDefinition definition, RecordValues values, LoadedRecord? subject) =>
        string.Join(Between, Words(definition, values).Concat(subject is null ? [] : Words(subject.Definition, subject.Values)));

    public static string SortKey(RecordTypeDefinition definition, RecordValues values) =>
        definition.Sorted() is { } field && values[field.Key] is { } value
            ? Order(field, FieldBehaviour.Of(field.Kind).SearchText(value, field))
            : "";

    private static string Order(Field field, string text) => field.HasNaturalOrder ? NaturalOrder.KeyOf(text) : SearchKey.Of(text);

    private static IEnumerable<string> Words(RecordTypeDefinition definition, RecordValues values) =>
        definition.Fields
            .Where(f => f.IsSearched && values[f.Key] is not null)
            .Select(f => SearchKey.Of(FieldBehaviour.Of(f.Kind).SearchText(values[f.Key]!, f)));
}
