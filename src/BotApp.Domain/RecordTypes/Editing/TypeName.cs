using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>What a register is called: read from the inputs <c>typeLabel</c> and <c>typeEnglish</c>, and unlike every other's.</summary>
public static class TypeName
{
    public const string Key = "typeLabel";
    public const string EnglishKey = "typeEnglish";

    private const int Longest = 40;

    /// <param name="own">The register that is renamed; null for a new one.</param>
    public static Outcome<Label> Read(IReadOnlyDictionary<string, string> inputs, IReadOnlyList<PublishedType> registers, long? own)
    {
        var label = SafeText.Line(inputs.GetValueOrDefault(Key) ?? "");
        var english = SafeText.Line(inputs.GetValueOrDefault(EnglishKey) ?? "");
        var refusals = new List<Refusal>();
        if (label.Length == 0)
        {
            refusals.Add(Refusal.At(Key, "refusal.edit.typeLabel"));
        }

        refusals.AddRange(new[] { (Key, Text: label), (EnglishKey, Text: english) }
            .Where(t => SafeText.Length(t.Text) > Longest)
            .Select(t => Refusal.At(t.Item1, "refusal.edit.tooLong", ("most", $"{Longest}"))));
        if (label.Length > 0 && registers.Any(r => r.Id != own && SearchKey.Of(r.Definition.Label.Ja) == SearchKey.Of(label)))
        {
            refusals.Add(Refusal.At(Key, "refusal.edit.typeTaken", ("type", label)));
        }

        return refusals.Count > 0 ? Outcome<Label>.Refuse(refusals) : new Label(label, english.Length > 0 ? english : null);
    }
}
