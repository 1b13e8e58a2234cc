using BotApp.Domain.Calculation;

namespace BotApp.Domain.RecordTypes.Formulas;

/// <summary>What a field is to a formula; null for headings, which are nothing.</summary>
internal static class FieldMeaning
{
    public static NameMeaning? Of(Field field) => TypeOf(field.Kind, field.Result) is { } type
        ? new NameMeaning(field.Key, field.Label, type)
        {
            Choices = field.Choices.ToDictionary(c => c.Key, c => c.Label, StringComparer.Ordinal),
            HasRows = field.Kind is FieldKind.Rows,
            IsRecord = field.Kind is FieldKind.Reference,
            IsTime = field.Kind is FieldKind.Time,
        }
        : null;

    public static NameMeaning Of(SystemField field) => new(field.Key, field.Label, TypeOf(field.Kind, null) ?? ResultType.Text);

    public static ResultType? TypeOf(FieldKind kind, FieldKind? result) => kind switch
    {
        FieldKind.Text or FieldKind.Notes or FieldKind.Time or FieldKind.AutoNumber => ResultType.Text,
        FieldKind.Number => ResultType.Number,
        FieldKind.YesNo => ResultType.YesNo,
        FieldKind.Choice => ResultType.Choice,
        FieldKind.MultiChoice => ResultType.Choices,
        FieldKind.Date => ResultType.Day,
        FieldKind.Moment => ResultType.Moment,
        FieldKind.Calculated => result is { } gives and not FieldKind.Calculated ? TypeOf(gives, null) : ResultType.Unknown,
        FieldKind.Reference or FieldKind.Person or FieldKind.Files or FieldKind.Rows => ResultType.Many,
        FieldKind.Heading or FieldKind.Explanation => null,
    };
}
