using BotApp.Domain.Text;

namespace BotApp.Domain.Calculation;

/// <summary>A place in a formula that names a field or a choice, and how it is spelled by key and by label.</summary>
/// <param name="Choice">The key and label of a choice; then it is no field.</param>
internal sealed record Spelling(int Start, int Length, NameMeaning? Rows, NameMeaning? Name, (string Key, Label Label)? Choice = null)
{
    public bool IsChoice => Choice is not null;

    public string Key => Choice is { } choice ? choice.Key : string.Join('.', new[] { Rows?.Key, Name?.Key }.OfType<string>());

    public string LabelIn(Language language) => Choice is { } choice
        ? choice.Label.In(language)
        : string.Join('.', new[] { Rows?.Label.In(language), Name?.Label.In(language) }.OfType<string>());
}
