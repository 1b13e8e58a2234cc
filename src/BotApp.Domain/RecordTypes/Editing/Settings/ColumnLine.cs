using BotApp.Domain.RecordTypes.Kinds;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>What follows the name of a column: its kind in a word, then its unit or its choices.</summary>
internal static class ColumnLine
{
    private static readonly (FieldKind Kind, string[] Words)[] Kinds =
    [
        (FieldKind.Text, ["文字", "テキスト", "text"]),
        (FieldKind.Number, ["数値", "数", "数字", "number"]),
        (FieldKind.YesNo, ["はい・いいえ", "はいいいえ", "yes or no", "yes/no"]),
        (FieldKind.Choice, ["選択肢", "選択", "choice"]),
        (FieldKind.Date, ["日付", "date"]),
        (FieldKind.Time, ["時刻", "time"]),
        (FieldKind.Moment, ["日時", "moment"]),
        (FieldKind.Calculated, ["計算", "calculated"]),
    ];

    /// <summary>The word for a column of text.</summary>
    public static string Text => Kinds[0].Words[0];

    public static string Write(Field column) => $"{column.Label.Ja}: {Written(column)}";

    /// <summary>What follows the name.</summary>
    public static string Written(Field column)
    {
        var kind = Kinds.First(k => k.Kind == column.Kind).Words[0];
        var rest = column.Kind switch
        {
            FieldKind.Choice => string.Join('、', column.Choices.Where(c => !c.IsRetired).Select(c => c.Label.Ja)),
            FieldKind.Calculated => column.Formula ?? "",
            _ => column.Unit?.Ja ?? "",
        };
        return rest.Length == 0 ? kind : $"{kind} {rest}";
    }

    /// <returns>Null when no kind begins the text.</returns>
    public static Field? Read(string text, Field column)
    {
        var word = Kinds.SelectMany(k => k.Words.Select(w => (k.Kind, Word: w)))
            .OrderByDescending(k => k.Word.Length)
            .FirstOrDefault(k => text.StartsWith(k.Word, StringComparison.OrdinalIgnoreCase));
        if (word.Word is null || !RowsKind.Columns.Contains(word.Kind))
        {
            return null;
        }

        var rest = text[word.Word.Length..].Trim();
        return WithRest(column with { Kind = word.Kind }, rest);
    }

    private static Field WithRest(Field column, string rest) => column.Kind switch
    {
        FieldKind.Choice => column with { Choices = Choices(column.Choices, rest) },
        FieldKind.Calculated => column with { Formula = rest, Result = FieldKind.Number },
        FieldKind.Number => column with { Unit = rest == column.Unit?.Ja ? column.Unit : TwoLanguages.Read(rest), Decimals = Math.Max(column.Decimals, 2) },
        FieldKind.Text when column.Content is TextContent.Any => column with { Content = LikelyContent.Of(column.Label.Ja) },
        _ => column,
    };

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<Choice> old, string rest)
    {
        var keys = new ChoiceKeys(old);
        var named = ChoiceLines.Of(rest)
            .ConvertAll(line => old.FirstOrDefault(c => SearchKey.Of(c.Label.Ja) == SearchKey.Of(line.Ja)) is { } same ? same with { IsRetired = false } : new(keys.Next(line), line));
        return [.. named, .. old.Where(c => named.TrueForAll(n => n.Key != c.Key)).Select(c => c with { IsRetired = true })];
    }
}
