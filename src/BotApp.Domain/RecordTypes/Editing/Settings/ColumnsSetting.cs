using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>
/// The columns of a table, one per line: 品名: 文字, 数量: 数値 個, 区分: 選択肢 入庫、出庫. A line that names a column keeps it
/// and what it holds; a column without a line is retired.
/// </summary>
internal sealed class ColumnsSetting : SettingBehaviour
{
    private static readonly char[] Colons = [':', '：'];
    private static readonly char[] Spaces = [' ', '\u3000', '\t'];

    public override string Write(FieldDraft draft) => string.Join('\n', Columns(draft).Where(c => !c.IsRetired).Select(ColumnLine.Write));

    public override Outcome<FieldDraft> Read(FieldDraft draft, string typed)
    {
        var old = Columns(draft);
        var columns = new List<Field>();
        foreach (var line in typed.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var column = Column(line, old, columns);
            if (column.IsRefused)
            {
                return Outcome<FieldDraft>.Refuse(column.Refusals);
            }

            columns.Add(column.Value with { IsRetired = false });
        }

        return columns.Count == 0
            ? Refusal.Of("refusal.edit.columns")
            : draft.With(draft.Field with { Columns = [.. columns, .. old.Where(c => columns.TrueForAll(n => n.Key != c.Key)).Select(c => c with { IsRetired = true })] });
    }

    private static Outcome<Field> Column(string line, IReadOnlyList<Field> old, List<Field> before)
    {
        var parts = Parts(line, old);
        var known = Called(parts[0], old);
        var number = old.Concat(before).Select(c => c.Number).DefaultIfEmpty(0).Max() + 1;
        if (parts[0].Length == 0 || ColumnLine.Read(parts[1], known ?? New(parts[0], number)) is not { } column)
        {
            return Refusal.Of("refusal.edit.column", ("line", SafeText.Cap(line, 60)));
        }

        // Two columns of one name could not be told apart by the line that keeps each.
        return Called(parts[0], before) is not null ? Refusal.Of("refusal.edit.columnTwice", ("column", column.Label.Ja))
            : known is not null && known.Kind != column.Kind ? Refusal.Of("refusal.edit.columnKindFixed", ("label", known.Label.Ja))
            : column;
    }

    /// <summary>A name and what it holds, parted by a colon, or by a space before a kind; a name alone is text, as most columns are.</summary>
    private static string[] Parts(string line, IReadOnlyList<Field> old)
    {
        if (line.Split(Colons, 2, StringSplitOptions.TrimEntries) is [_, _] parted)
        {
            return parted;
        }

        return line.Split(Spaces, 2, StringSplitOptions.TrimEntries) is [var name, var kind] && ColumnLine.Read(kind, New(name, 1)) is not null
            ? [name, kind]
            : [line, Called(line, old) is { } same ? ColumnLine.Written(same) : ColumnLine.Text];
    }

    private static Field? Called(string name, IEnumerable<Field> columns) =>
        columns.FirstOrDefault(c => SearchKey.Of(c.Label.Ja) == SearchKey.Of(name));

    private static IReadOnlyList<Field> Columns(FieldDraft draft) => draft.Field.Columns ?? [];

    private static Field New(string label, int number) => new()
    {
        Key = $"c{number}",
        Number = number,
        Kind = FieldKind.Heading,
        Label = new(SafeText.Cap(label, NameSetting.Longest)),
    };
}
