using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes;

/// <summary>
/// The one JSON document of a record: <c>{"f1":"…","f7":36.5}</c> by field number, and beside a room the key of its order
/// (<c>"o3"</c>). What the definition does not explain
/// (a field of a newer version, a value of another kind) is kept and written back untouched.
/// </summary>
public static class RecordDocument
{
    // Documents stand in a database, never in HTML: Japanese stays readable and short.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document's name for a field, as indexes and views use it.</summary>
    public static string NameOf(Field field) => "f" + field.Number.ToString(CultureInfo.InvariantCulture);

    public static string Write(RecordTypeDefinition definition, RecordValues values)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartObject();
            var written = WriteKnown(definition, values, writer);
            foreach (var (name, json) in values.Kept.Where(k => !written.Contains(k.Key)))
            {
                writer.WritePropertyName(name);
                json.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static RecordValues Read(RecordTypeDefinition definition, string document)
    {
        using var json = JsonDocument.Parse(document);
        var fields = definition.Fields.ToDictionary(NameOf, StringComparer.Ordinal);
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        var kept = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in json.RootElement.EnumerateObject())
        {
            if (fields.TryGetValue(property.Name, out var field)
                && FieldBehaviour.Of(field.Kind).FromJson(property.Value) is { } value)
            {
                values[field.Key] = value;
            }
            else if (!IsOrderOf(property.Name, fields))
            {
                kept[property.Name] = property.Value.Clone();
            }
        }

        return new RecordValues(values.ToImmutable(), kept.ToImmutable());
    }

    /// <summary>The order of a field we know is written anew; that of an unknown one is kept like its value.</summary>
    private static bool IsOrderOf(string name, Dictionary<string, Field> fields) =>
        name.StartsWith('o') && fields.ContainsKey("f" + name[1..]);

    private static void WriteOrder(Field field, FieldValue value, Utf8JsonWriter writer)
    {
        if (field.HasNaturalOrder && value is TextValue { Text: var text })
        {
            writer.WriteString("o" + field.Number.ToString(CultureInfo.InvariantCulture), NaturalOrder.KeyOf(text));
        }
    }

    private static HashSet<string> WriteKnown(RecordTypeDefinition definition, RecordValues values, Utf8JsonWriter writer)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in definition.Fields)
        {
            if (values[field.Key] is { } value)
            {
                writer.WritePropertyName(NameOf(field));
                FieldBehaviour.Of(field.Kind).ToJson(value, writer);
                written.Add(NameOf(field));
                WriteOrder(field, value, writer);
            }
        }

        // Writing with a definition that lacks a field would drop its value without a word.
        return written.Count == values.Keys.Count()
            ? written
            : throw new InvalidOperationException($"The definition of {definition.Key} lacks a field of these values.");
    }
}
