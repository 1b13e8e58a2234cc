using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>A value of a record as this viewer may read it.</summary>
public static class ShowValue
{
    /// <summary>Stands where something must not be read.</summary>
    public const string Hidden = "●●●";

    /// <summary>Empty when the record has no value there.</summary>
    public static string Of(
        RecordTypeDefinition definition, string key, RecordValues values, Discretion discretion, DateTimeOffset now, Language language)
    {
        if (definition.Find(key) is not { } field || values[key] is not { } value)
        {
            return "";
        }

        return discretion switch
        {
            Discretion.Masked when key == definition.BornField => Age(values.Date(key), now, language),
            Discretion.Full or Discretion.Masked => Of(field, value, discretion, language),
        };
    }

    /// <summary>A value by itself, for the history.</summary>
    public static string Of(Field field, FieldValue value, Discretion discretion, Language language)
    {
        var behaviour = FieldBehaviour.Of(field.Kind);
        return (discretion, value) switch
        {
            (Discretion.Full, _) => behaviour.Show(value, field, language),
            (Discretion.Masked, RowsValue table) => behaviour.Show(Masked(table), field, language),
            (Discretion.Masked, _) => Masked(field.Content, behaviour.Show(value, field, language)),
        };
    }

    /// <summary>
    /// What a person typed there, where the value itself may be read as it is; null where it is masked, since what was
    /// typed would say what the mask hides.
    /// </summary>
    public static string? Typed(RecordTypeDefinition definition, string key, string typed, Discretion discretion) => discretion switch
    {
        Discretion.Full => typed,
        Discretion.Masked => key == definition.BornField || definition.Find(key) is not { } field || IsMasked(field) ? null : typed,
    };

    /// <summary>Who looks for a record types whom it is about.</summary>
    private static bool IsMasked(Field field) => field.Columns is { } columns
        ? columns.Any(IsMasked)
        : field.Kind is FieldKind.Reference || field.Content is not (TextContent.Any or TextContent.Room);

    /// <summary>Cell by cell: a list of a family names more people than the record itself.</summary>
    private static RowsValue Masked(RowsValue table)
    {
        List<Field> texts = [.. table.Columns.Where(c => c.Kind is FieldKind.Text)];
        return table with { Rows = [.. table.Rows.Select(row => texts.Aggregate(row, Masked))] };
    }

    private static RecordValues Masked(RecordValues row, Field column) =>
        row[column.Key] is TextValue cell ? row.With(column.Key, new TextValue(Masked(column.Content, cell.Text))) : row;

    private static string Masked(TextContent content, string shown) => content switch
    {
        TextContent.PersonName or TextContent.Furigana => Masking.Name(shown),
        TextContent.Phone or TextContent.Email or TextContent.PostalCode => Hidden,
        TextContent.Any or TextContent.Room => shown,
    };

    private static string Age(DateOnly? born, DateTimeOffset now, Language language)
    {
        if (born is not { } date)
        {
            return Hidden;
        }

        var age = Digits.Of(JapaneseTime.Age(date, JapaneseTime.Date(now)));
        return new Label($"{age}歳", $"{age} years").In(language);
    }
}
