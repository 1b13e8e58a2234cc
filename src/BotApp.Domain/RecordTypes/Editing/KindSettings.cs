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

    public static KindSettings Of(FieldKind kind) => kind switch
    {
        FieldKind.Text => new([Label, Required, Content, Help], [EnglishLabel, MaxLength, Default, Searched, .. Place]),
        FieldKind.Notes => new([Label, Required, Help], [EnglishLabel, MaxLength, Searched, Section, Position]),
        FieldKind.Number => new([Label, Required, Unit, Decimals, Least, Most, Help], [EnglishLabel, SoftLeast, SoftMost, Default, .. Place]),
        FieldKind.YesNo => new([Label, Required, Help], [EnglishLabel, Default, .. Place]),
        FieldKind.Choice => new([Label, Required, Choices, Help], [EnglishLabel, Default, Searched, .. Place]),
        FieldKind.MultiChoice => new([Label, Required, Choices, Help], [EnglishLabel, Default, Searched, .. Place]),
        FieldKind.Date => new([Label, Required, Help], [EnglishLabel, DaysBack, DaysAhead, Default, EmptyMeans, .. Place]),
        FieldKind.Time => new([Label, Required, Help], [EnglishLabel, Default, EmptyMeans, .. Place]),
        FieldKind.Moment => new([Label, Required, Help], [EnglishLabel, DaysBack, DaysAhead, Default, EmptyMeans, .. Place]),
        FieldKind.Reference => new([Label, Required, Target, Help], [EnglishLabel, .. Place]),
    };
}
