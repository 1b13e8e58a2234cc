using BotApp.Domain.Calculation;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>
/// The names of one type: its fields, what every record has, and the types whose records point to it, by key or by label.
/// </summary>
/// <param name="others">All types of the workspace; null when a formula that was checked before is read again.</param>
internal sealed class TypeScope(RecordTypeDefinition definition, IReadOnlyList<RecordTypeDefinition>? others) : ICalculationScope
{
    public IEnumerable<string> Labels => definition.LiveFields().Where(f => FieldMeaning.Of(f) is not null).Select(f => f.Label.Ja);

    public NameMeaning? Find(string name) =>
        Field(definition.Fields, name) is { } field ? FieldMeaning.Of(field)
        : System(name) is { } system ? FieldMeaning.Of(system)
        : Pointing(name) is { } type ? new(type.Key, type.Label, ResultType.Many) { HasRows = true }
        : others is null && StableKey.IsValid(name) ? new(name, new(name), ResultType.Many) { HasRows = true }
        : null;

    public NameMeaning? Find(NameMeaning rows, string name)
    {
        var fields = definition.Find(rows.Key) is { } table ? table.Columns : Pointing(rows.Key)?.Fields;
        return fields is not null ? Field(fields, name) is { } field ? FieldMeaning.Of(field) : null
            : others is null ? new(name, new(name), ResultType.Unknown)
            : null;
    }

    public bool IsRetired(string key) => definition.Find(key) is { IsRetired: true };

    public string LabelOf(string key) => definition.Find(key)?.Label.Ja ?? SystemField.Find(key)?.Label.Ja ?? key;

    /// <summary>The reference by which records of that type point to this one.</summary>
    public static Field? PointerTo(RecordTypeDefinition target, RecordTypeDefinition from) =>
        from.LiveFields().FirstOrDefault(f => f.Kind is FieldKind.Reference && f.Target == target.Key);

    private RecordTypeDefinition? Pointing(string name) => (others ?? [])
        .Where(t => PointerTo(definition, t) is not null)
        .FirstOrDefault(t => t.Key == name || IsCalled(t.Label, name));

    private static Field? Field(IEnumerable<Field> fields, string name)
    {
        var all = fields.ToList();
        return all.Find(f => f.Key == name) ?? all.Find(f => !f.IsRetired && IsCalled(f.Label, name));
    }

    private static SystemField? System(string name) => SystemField.Find(name) ?? SystemField.All.FirstOrDefault(f => IsCalled(f.Label, name));

    private static bool IsCalled(Label label, string name) =>
        SearchKey.Of(label.Ja) == SearchKey.Of(name) || SearchKey.Of(label.In(Language.English)) == SearchKey.Of(name);
}
