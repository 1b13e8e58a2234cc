namespace BotApp.Domain.Calculation;

/// <summary>The sentence that says what was wanted: one for each type, so that both languages have their own.</summary>
internal static class TypeWords
{
    public const string OneValue = "calculation.wantsValue";

    public static string Of(ResultType type) => type switch
    {
        ResultType.Number => "calculation.wantsNumber",
        ResultType.Text => "calculation.wantsText",
        ResultType.Day => "calculation.wantsDate",
        ResultType.Moment => "calculation.wantsMoment",
        ResultType.YesNo => "calculation.wantsYesNo",
        ResultType.Choice or ResultType.Choices => "calculation.wantsChoice",
        ResultType.Many or ResultType.Unknown => OneValue,
    };
}
