using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// The choices, one per line, in the order of the form. A line that names a choice keeps it (a retired one comes back); a
/// choice without a line is retired; a new line that is like one taken away, or stands in its place, may be another name for
/// the same, so we ask.
/// </summary>
internal sealed class ChoicesSetting : SettingBehaviour
{
    /// <summary>The input that answers whether changed lines are new names or other choices, as <see cref="ChoiceRenames.Answers"/> has it.</summary>
    public const string Renames = "renames";

    private const int Most = 200;
    private const int Longest = 60;

    // What an input is given back with.
    private const int MostLetters = 4_000;

    public override string Write(FieldDraft draft) =>
        string.Join('\n', draft.Field.Choices.Where(c => !c.IsRetired).Select(c => TwoLanguages.Write(c.Label)));

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var lines = ChoiceLines.Of(typed);
        if (typed.Length > MostLetters)
        {
            return Refusal.Of("refusal.edit.tooLong", ("most", $"{MostLetters}"));
        }

        if (WhyNot(lines) is { } refusal)
        {
            return refusal;
        }

        var old = draft.Field.Choices;
        var kept = lines.ConvertAll(line => old.FirstOrDefault(c => Names(c, line)));
        var renames = ChoiceRenames.Of([.. old.Where(c => !c.IsRetired)], lines, kept);
        if (renames.Count > 0 && renames.Read(draft.Answers.GetValueOrDefault(Renames)) is null)
        {
            return Refusal.At(Renames, "refusal.edit.renamed", ("changes", renames.Shown)) with { About = renames.Token };
        }

        var isRename = renames.Read(draft.Answers.GetValueOrDefault(Renames)) is RenameAnswer.Same;
        var keys = new ChoiceKeys(old);
        var choices = lines.Select((line, at) => (kept[at] ?? (isRename ? renames.At(at) : null)) is { } same
            ? same with { Label = line, IsRetired = false }
            : new Choice(keys.Next(line), line)).ToList();
        var retired = old.Where(c => choices.TrueForAll(l => l.Key != c.Key)).Select(c => c with { IsRetired = true });
        return draft.With(draft.Field with { Choices = [.. choices, .. retired] });
    }

    private static bool Names(Choice choice, Label line) => SearchKey.Of(choice.Label.Ja) == SearchKey.Of(line.Ja);

    private static Refusal? WhyNot(List<Label> lines)
    {
        if (lines.Count is 0 or > Most)
        {
            return Refusal.Of(lines.Count == 0 ? "refusal.edit.choices" : "refusal.edit.tooManyChoices", lines.Count == 0 ? [] : [("most", $"{Most}")]);
        }

        if (lines.Find(l => SafeText.Length(l.Ja) > Longest || SafeText.Length(l.En ?? "") > Longest) is { } longest)
        {
            return Refusal.Of("refusal.edit.choiceTooLong", ("choice", SafeText.Cap(longest.Ja, 30)), ("most", $"{Longest}"));
        }

        return lines.GroupBy(l => SearchKey.Of(l.Ja), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? Refusal.Of("refusal.edit.choiceTwice", ("choice", twice.Last().Ja))
            : null;
    }
}
