using static BotApp.Domain.RecordTypes.Editing.FieldSetting;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>Which settings a field of a kind has.</summary>
/// <param name="First">What a builder is asked at once, in this order.</param>
/// <param name="More">What most leave as it is.</param>
public sealed record KindSettings(IReadOnlyList<FieldSetting> First, IReadOnlyList<FieldSetting> More)
{
    // Where the field stands and where it is shown: the same for every kind.
    private static readonly FieldSetting[] Place = [Section, Position, Titled, Listed];

    public IEnumerable<FieldSetting> All => First.Concat(More);

    // When the field is asked at all.
    private static readonly FieldSetting[] Conditions = [ShownIf, RequiredIf];

    public static KindSettings Of(FieldKind kind) => kind switch
    {
        FieldKind.Text => new(
            [Label, Required, Content, Help],
            [EnglishLabel, MaxLength, Pattern, PatternHint, Default, CopiesLast, Searched, .. Conditions, .. Place]),
        FieldKind.Notes => new([Label, Required, Help], [EnglishLabel, MaxLength, CopiesLast, Searched, .. Conditions, Section, Position]),
        FieldKind.Number => new(
            [Label, Required, Unit, Decimals, Least, Most, Help],
            [EnglishLabel, SoftLeast, SoftMost, Thousands, Difference, Default, CopiesLast, .. Conditions, .. Place]),
        FieldKind.YesNo => new([Label, Required, Help], [EnglishLabel, Default, CopiesLast, .. Conditions, .. Place]),
        FieldKind.Choice => new([Label, Required, Choices, OtherText, Help], [EnglishLabel, Default, CopiesLast, Searched, .. Conditions, .. Place]),
        FieldKind.MultiChoice => new([Label, Required, Choices, OtherText, Help], [EnglishLabel, Default, CopiesLast, Searched, .. Conditions, .. Place]),
        FieldKind.Date => new([Label, Required, Help], [EnglishLabel, DaysBack, DaysAhead, Default, CopiesLast, EmptyMeans, .. Conditions, .. Place]),
        FieldKind.Time => new([Label, Required, Help], [EnglishLabel, Default, CopiesLast, EmptyMeans, .. Conditions, .. Place]),
        FieldKind.Moment => new([Label, Required, Help], [EnglishLabel, DaysBack, DaysAhead, Default, EmptyMeans, .. Conditions, .. Place]),
        FieldKind.Reference => new([Label, Required, Target, Help], [EnglishLabel, Lookups, CopiesLast, .. Conditions, .. Place]),
        FieldKind.Person => new([Label, Required, Help], [EnglishLabel, Default, CopiesLast, .. Conditions, .. Place]),
        FieldKind.Calculated => new([Label, Formula, Unit, Decimals, Help], [EnglishLabel, Thousands, .. Place]),
        FieldKind.Files => new([Label, Required, OnlyPhotos, Help], [EnglishLabel, Megabytes, MostFiles, .. Conditions, Section, Position]),
        FieldKind.Rows => new([Label, Required, Columns, Help], [EnglishLabel, Searched, .. Conditions, Section, Position]),
        FieldKind.AutoNumber => new([Label, Numbering, Help], [EnglishLabel, Searched, .. Place]),
        FieldKind.Heading => new([Label, Help], [EnglishLabel, ShownIf, Position]),
        FieldKind.Explanation => new([Label, Help], [EnglishLabel, ShownIf, Position]),
    };
}
