using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What a reference copies when the record is saved, one per line: 品名 → 品名 (there → here), by what the fields are called.</summary>
internal sealed class LookupsSetting : SettingBehaviour
{
    private const int LongestLine = 60;
    private const int LongestLabels = 120;

    private static readonly string[] Arrows = ["→", "⇒", "->", "=>", "＞", ">"];

    public override string Write(FieldDraft draft) => string.Join(
        '\n',
        (draft.Field.Lookups ?? []).Select(l => $"{Target(draft)?.Find(l.From)?.Label.Ja ?? l.From} → {draft.Definition.Find(l.To)?.Label.Ja ?? l.To}"));

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var lookups = new List<Lookup>();
        foreach (var line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lookup = Lookup(draft, line);
            if (lookup.IsRefused)
            {
                return Outcome<FieldDraft>.Refuse(lookup.Refusals);
            }

            lookups.Add(lookup.Value);
        }

        return draft.With(draft.Field with { Lookups = lookups.Count == 0 ? null : lookups });
    }

    private static Outcome<Lookup> Lookup(FieldDraft draft, string line)
    {
        var parts = line.Split(Arrows, StringSplitOptions.TrimEntries);
        if (parts.Length > 2)
        {
            return Refusal.Of("refusal.edit.lookup", ("line", SafeText.Cap(line, LongestLine)));
        }

        // One name is that of both fields.
        return (Named(Target(draft), parts[0]), Named(draft.Definition, parts[^1])) switch
        {
            (null, _) => Refusal.Of(
                "refusal.edit.lookupFrom", ("name", SafeText.Cap(parts[0], LongestLine)), ("labels", Labels(Target(draft)))),
            (_, null) => Refusal.Of("refusal.edit.lookupTo", ("name", SafeText.Cap(parts[^1], LongestLine))),
            ({ } from, { } to) => new Lookup(from.Key, to.Key),
        };
    }

    private static RecordTypeDefinition? Target(FieldDraft draft) => draft.Registers.FirstOrDefault(r => r.Key == draft.Field.Target)?.Definition;

    private static string Labels(RecordTypeDefinition? definition) =>
        SafeText.Cap(string.Join('、', (definition?.LiveFields() ?? []).Select(f => f.Label.Ja)), LongestLabels);

    private static Field? Named(RecordTypeDefinition? definition, string name)
    {
        var key = SearchKey.Of(name);
        return definition?.LiveFields().FirstOrDefault(f => SearchKey.Of(f.Label.Ja) == key || SearchKey.Of(f.Label.En ?? "") == key);
    }
}
