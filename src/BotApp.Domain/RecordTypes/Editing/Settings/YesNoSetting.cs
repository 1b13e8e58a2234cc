namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>Said by a switch: <c>true</c> or <c>false</c>.</summary>
internal sealed class YesNoSetting : SettingBehaviour
{
    private readonly Func<FieldDraft, bool> get;
    private readonly Func<FieldDraft, bool, FieldDraft> set;

    private YesNoSetting(Func<FieldDraft, bool> get, Func<FieldDraft, bool, FieldDraft> set)
    {
        this.get = get;
        this.set = set;
    }

    public static YesNoSetting OfField(Func<Field, bool> get, Func<Field, bool, Field> set) =>
        new(draft => get(draft.Field), (draft, yes) => draft.With(set(draft.Field, yes)));

    /// <summary>Whether the definition names the field in one of its lists; a field that joins comes last.</summary>
    public static YesNoSetting OfList(
        Func<RecordTypeDefinition, IReadOnlyList<string>> get, Func<RecordTypeDefinition, IReadOnlyList<string>, RecordTypeDefinition> set) =>
        new(
            draft => get(draft.Definition).Contains(draft.Key, StringComparer.Ordinal),
            (draft, yes) => yes == get(draft.Definition).Contains(draft.Key, StringComparer.Ordinal)
                ? draft
                : draft with { Definition = set(draft.Definition, [.. get(draft.Definition).Where(k => k != draft.Key), .. yes ? [draft.Key] : Array.Empty<string>()]) });

    public override string Write(FieldDraft draft) => get(draft) ? "true" : "false";

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed) => set(draft, typed is "true" or "はい" or "yes");
}
