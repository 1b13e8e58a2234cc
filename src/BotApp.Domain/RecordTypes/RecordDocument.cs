using System.Buffers;
using System.Collections.Immutable;
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
    public static string NameOf(Field field) => "f" + Digits.Of(field.Number);

    /// <summary>The name of the text that stands beside a value (その他: …).</summary>
    private static string BesideNameOf(Field field) => NameOf(field) + "t";

    public static string Write(RecordTypeDefinition definition, RecordValues values)
    {
        var bytes = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            Write(definition.Fields, values, writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static RecordValues Read(RecordTypeDefinition definition, string document)
    {
        using var json = JsonDocument.Parse(document);
        return Read(definition.Fields, json.RootElement);
    }

    internal static void Write(IReadOnlyList<Field> fields, RecordValues values, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        var written = WriteKnown(fields, values, writer);
        foreach (var (name, json) in values.Kept.Where(k => !written.Contains(k.Key)))
        {
            writer.WritePropertyName(name);
            json.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    internal static RecordValues Read(IReadOnlyList<Field> all, JsonElement document)
    {
        var fields = all.ToDictionary(NameOf, StringComparer.Ordinal);
        var values = ImmutableSortedDictionary.CreateBuilder<string, FieldValue>(StringComparer.Ordinal);
        var kept = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in document.EnumerateObject())
        {
            if (fields.TryGetValue(property.Name, out var field)
                && FieldBehaviour.Of(field.Kind).FromJson(property.Value, field) is { } value)
            {
                values[field.Key] = value;
            }
            else if (!IsOrderOf(property.Name, fields))
            {
                kept[property.Name] = property.Value.Clone();
            }
        }

        return WithBesides(all, new RecordValues(values.ToImmutable(), kept.ToImmutable()));
    }

    /// <summary>The order of a field we know is written anew; that of an unknown one is kept like its value.</summary>
    private static bool IsOrderOf(string name, Dictionary<string, Field> fields) =>
        name.StartsWith('o') && fields.ContainsKey("f" + name[1..]);

    private static void WriteOrder(Field field, FieldValue value, Utf8JsonWriter writer)
    {
        if (field.HasNaturalOrder && value is TextValue { Text: var text })
        {
            writer.WriteString("o" + Digits.Of(field.Number), NaturalOrder.KeyOf(text));
        }
    }

    private static RecordValues WithBesides(IReadOnlyList<Field> fields, RecordValues values)
    {
        if (!values.Kept.Keys.Any(name => name.EndsWith('t')))
        {
            return values;
        }

        var kept = values.Kept.ToBuilder();
        foreach (var field in fields)
        {
            if (values[field.Key] is { } value
                && kept.TryGetValue(BesideNameOf(field), out var beside)
                && beside.ValueKind is JsonValueKind.String)
            {
                values = values.With(field.Key, FieldBehaviour.Of(field.Kind).WithBeside(value, beside.GetString()!));
                kept.Remove(BesideNameOf(field));
            }
        }

        return values.WithKept(kept.ToImmutable());
    }

    private static HashSet<string> WriteKnown(IReadOnlyList<Field> fields, RecordValues values, Utf8JsonWriter writer)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        var known = 0;
        foreach (var field in fields.Where(f => values[f.Key] is not null))
        {
            var (behaviour, value) = (FieldBehaviour.Of(field.Kind), values[field.Key]!);
            writer.WritePropertyName(NameOf(field));
            behaviour.ToJson(value, writer);
            known++;
            written.Add(NameOf(field));
            WriteOrder(field, value, writer);
            if (behaviour.Beside(value) is { } beside)
            {
                writer.WriteString(BesideNameOf(field), beside);
                written.Add(BesideNameOf(field));
            }
        }

        // Writing with a definition that lacks a field would drop its value without a word.
        return known == values.Keys.Count()
            ? written
            : throw new InvalidOperationException("The definition lacks a field of these values.");
    }
}
