namespace BotApp.Domain.Calculation;

/// <summary>The names of the functions in both languages, with how many values they take.</summary>
public static class FunctionWords
{
    private static readonly (Function Function, string Ja, string En, int Least, int Most)[] All =
    [
        (Function.If, "もし", "if", 2, 3),
        (Function.Min, "最小", "min", 1, 20),
        (Function.Max, "最大", "max", 1, 20),
        (Function.Round, "四捨五入", "round", 1, 2),
        (Function.RoundDown, "切り捨て", "rounddown", 1, 2),
        (Function.RoundUp, "切り上げ", "roundup", 1, 2),
        (Function.Abs, "絶対値", "abs", 1, 1),
        (Function.Mod, "余り", "mod", 2, 2),
        (Function.Age, "年齢", "age", 1, 2),
        (Function.Days, "日数", "days", 2, 2),
        (Function.AddDays, "日を足す", "adddays", 2, 2),
        (Function.Today, "今日", "today", 0, 0),
        (Function.Date, "日付", "date", 1, 1),
        (Function.Year, "年", "year", 1, 1),
        (Function.Month, "月", "month", 1, 1),
        (Function.Day, "日", "day", 1, 1),
        (Function.FiscalYear, "年度", "fiscalyear", 1, 1),
        (Function.IsBlank, "空欄", "isblank", 1, 1),
        (Function.IfBlank, "空なら", "ifblank", 2, 2),
        (Function.Contains, "含む", "contains", 2, 2),
        (Function.Length, "文字数", "length", 1, 1),
        (Function.Sum, "合計", "sum", 1, 2),
        (Function.Count, "件数", "count", 1, 2),
        (Function.Average, "平均", "average", 1, 2),
    ];

    /// <summary>For the help that a builder reads: 合計 = sum.</summary>
    public static IReadOnlyList<(Function Function, string Ja, string En)> Names { get; } = [.. All.Select(f => (f.Function, f.Ja, f.En))];

    internal static (Function Function, int Least, int Most)? Find(string word) =>
        All.Where(f => f.Ja == word || f.En == word).Select(f => ((Function, int, int)?)(f.Function, f.Least, f.Most)).FirstOrDefault();
}
