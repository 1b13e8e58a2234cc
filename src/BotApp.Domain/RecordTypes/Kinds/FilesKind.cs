using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>
/// Files that were sent to the bot. A form can only leave them out again: what it sends are the ids of those that stay.
/// </summary>
internal sealed class FilesKind : FieldBehaviour
{
    public const int MostMegabytes = 10;
    public const int MostFiles = 10;

    public override ComparedAs Compared(Field field) => ComparedAs.Presence;

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var ids = typed.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var kept = (context.Previous[field.Key] as FilesValue)?.Files.Where(f => ids.Contains(Id(f))).ToList() ?? [];
        return new FieldReading(kept.Count == 0 ? null : new FilesValue(kept));
    }

    public override string Show(FieldValue value, Field field, Language language) =>
        Listed.In(language, ((FilesValue)value).Files.Select(f => f.Name));

    public override string ToInput(FieldValue value) => string.Join(',', ((FilesValue)value).Files.Select(Id));

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) =>
        JsonSerializer.Serialize(writer, ((FilesValue)value).Files, DefinitionJson.Options);

    public override FieldValue? FromJson(JsonElement json)
    {
        try
        {
            return json.ValueKind is JsonValueKind.Array ? new FilesValue(json.Deserialize<IReadOnlyList<KeptFile>>(DefinitionJson.Options)!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public override string SearchText(FieldValue value, Field field) => string.Join(' ', ((FilesValue)value).Files.Select(f => f.Name));

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (field.Files is { } files && (files.Megabytes is < 0 or > MostMegabytes || files.Most is < 0 or > MostFiles))
        {
            yield return Refusal.At(
                field.Key,
                "refusal.definition.files",
                ("field", field.Key),
                ("megabytes", Digits.Of(MostMegabytes)),
                ("most", Digits.Of(MostFiles)));
        }
    }

    private static string Id(KeptFile file) => Digits.Of(file.Id);
}
