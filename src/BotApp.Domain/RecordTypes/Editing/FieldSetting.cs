namespace BotApp.Domain.RecordTypes.Editing;

// To add a setting: a member here, its behaviour in Settings/ (the switch in SettingBehaviour does not compile until it
// is there), the kinds that have it in KindSettings, its words under type.setting in both words files.

/// <summary>One thing that a builder can say about a field. Each is one input of the form, with the name in camelCase as its key.</summary>
public enum FieldSetting
{
    Label,
    EnglishLabel,
    Required,
    Choices,
    OtherText,
    Columns,
    Unit,
    Decimals,
    Least,
    Most,
    SoftLeast,
    SoftMost,
    DaysBack,
    DaysAhead,
    Thousands,
    Difference,
    Content,
    MaxLength,
    Pattern,
    PatternHint,
    Target,
    Lookups,
    Formula,
    Numbering,
    OnlyPhotos,
    Megabytes,
    MostFiles,
    Help,
    Default,
    CopiesLast,
    EmptyMeans,
    ShownIf,
    RequiredIf,
    Section,
    Position,
    Titled,
    Listed,
    Searched,
}
