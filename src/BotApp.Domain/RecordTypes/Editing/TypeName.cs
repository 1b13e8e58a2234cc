using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What a register is called: read from the inputs <c>typeLabel</c>, <c>typeReading</c> and <c>typeEnglish</c>, and unlike every other's.</summary>
public static class TypeName
{
    public const string Key = "typeLabel";
    public const string ReadingKey = "typeReading";
    public const string EnglishKey = "typeEnglish";

    /// <summary>The inputs, in the order of the form.</summary>
    public static readonly IReadOnlyList<string> Keys = [Key, ReadingKey, EnglishKey];

    private const int Longest = 40;

    /// <param name="own">The register that is renamed; null for a new one.</param>
    public static Outcome<GivenName> Read(IReadOnlyDictionary<string, string> inputs, IReadOnlyList<PublishedType> registers, long? own)
    {
        var label = SafeText.Line(inputs.GetValueOrDefault(Key) ?? "");
        var english = SafeText.Line(inputs.GetValueOrDefault(EnglishKey) ?? "");
        var refusals = new List<Refusal>();
        if (label.Length == 0)
        {
            refusals.Add(Refusal.At(Key, "refusal.edit.typeLabel"));
        }

        var reading = Reading(inputs);
        refusals.AddRange(reading.Refusals);
        refusals.AddRange(new[] { (Key, Text: label), (ReadingKey, Text: reading.IsRefused ? "" : reading.Value), (EnglishKey, Text: english) }
            .Where(t => SafeText.Length(t.Text) > Longest)
            .Select(t => Refusal.At(t.Item1, "refusal.edit.tooLong", ("most", $"{Longest}"))));
        if (label.Length > 0 && registers.Any(r => r.Id != own && SearchKey.Of(r.Definition.Label.Ja) == SearchKey.Of(label)))
        {
            refusals.Add(Refusal.At(Key, "refusal.edit.typeTaken", ("type", label)));
        }

        return refusals.Count > 0
            ? Outcome<GivenName>.Refuse(refusals)
            : new GivenName(new(label, Or(english)), Or(reading.Value));
    }

    private static string? Or(string text) => text.Length > 0 ? text : null;

    private static Outcome<string> Reading(IReadOnlyDictionary<string, string> inputs)
    {
        var read = ContentReading.Read(TextContent.Furigana, SafeText.Line(inputs.GetValueOrDefault(ReadingKey) ?? ""));
        return read.IsRefused ? Outcome<string>.Refuse([.. read.Refusals.Select(r => r with { Field = ReadingKey })]) : read;
    }
}
