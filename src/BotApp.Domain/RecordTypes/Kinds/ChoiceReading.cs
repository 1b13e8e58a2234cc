using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>What choice and multi-choice share.</summary>
internal static class ChoiceReading
{
    private const char BeforeOther = '=';
    private const int LongestOther = 100;

    /// <summary>By key as a card sends it, or by label as a person types it. A retired choice counts only where the record already has it.</summary>
    public static Choice? Find(Field field, string typed, IReadOnlyList<string> previous)
    {
        var offered = field.Choices.Where(c => !c.IsRetired || previous.Contains(c.Key)).ToList();
        var key = SearchKey.Of(typed);
        return offered.FirstOrDefault(c => c.Key == typed)
            ?? offered.FirstOrDefault(c => SearchKey.Of(c.Label.Ja) == key || SearchKey.Of(c.Label.In(Language.English)) == key);
    }

    public static Refusal Refuse(Field field, string typed, Language language) => Refusal.At(
        field.Key,
        "refusal.notChoice",
        ("label", field.Label.In(language)),
        ("typed", SafeText.Cap(typed, 40)),
        ("choices", SafeText.Cap(Listed.In(language, field.Choices.Where(c => !c.IsRetired).Select(c => c.Label.In(language))), 200)));

    public static string Show(Field field, string key, string? other, Language language)
    {
        var choice = field.FindChoice(key);
        var label = choice?.Label.In(language) ?? key;
        return other is { Length: > 0 } && choice?.TakesText is true ? new Label($"{label}（{other}）", $"{label} ({other})").In(language) : label;
    }

    /// <summary>What was chosen, and what was written beside it: <c>other=花粉</c>.</summary>
    public static (string Chosen, string Other) Split(string typed) => typed.IndexOf(BeforeOther, StringComparison.Ordinal) is >= 0 and var at
        ? (typed[..at], SafeText.Line(typed[(at + 1)..]))
        : (typed, "");

    public static string Join(string chosen, string? other) => string.IsNullOrEmpty(other) ? chosen : $"{chosen}{BeforeOther}{other}";

    /// <summary>A choice that takes text must have some; one that does not has none.</summary>
    public static Refusal? RefuseOther(Field field, Choice? taking, string other, Language language)
    {
        (string, string)[] label = [("label", field.Label.In(language)), ("choice", taking?.Label.In(language) ?? "")];
        return taking is null ? null
            : other.Length == 0 ? Refusal.At(field.Key, "refusal.otherMissing", label)
            : TextLimits.Refuse(field with { MaxLength = null }, other, LongestOther, language);
    }

    public static string SearchText(Field field, IReadOnlyList<string> keys) => string.Join(
        ' ',
        keys.Select(field.FindChoice).OfType<Choice>().SelectMany(c => new[] { c.Label.Ja, c.Label.En ?? "" }));

    public static IEnumerable<Refusal> Check(Field field)
    {
        if (field.Choices.All(c => c.IsRetired))
        {
            yield return Refusal.At(field.Key, "refusal.definition.noChoices", ("field", field.Key));
        }

        foreach (var choice in field.Choices.Where(c => !StableKey.IsChoiceKey(c.Key)))
        {
            yield return Refusal.At(field.Key, "refusal.definition.choiceKey", ("field", field.Key), ("choice", choice.Key));
        }

        foreach (var choice in field.Choices.Where(c => string.IsNullOrWhiteSpace(c.Label.Ja)))
        {
            yield return Refusal.At(field.Key, "refusal.definition.choiceLabel", ("field", field.Key), ("choice", choice.Key));
        }

        foreach (var twice in field.Choices.GroupBy(c => c.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return Refusal.At(field.Key, "refusal.definition.choiceTwice", ("field", field.Key), ("choice", twice.Key));
        }
    }
}
