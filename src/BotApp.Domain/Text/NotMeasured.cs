namespace BotApp.Domain.Text;

/// <summary>The ways to say that something could not be measured.</summary>
internal static class NotMeasured
{
    private static readonly HashSet<string> Words = new[]
    {
        "-", "--", "---", "不能", "不明", "未測定", "未計測", "未検", "測定エラー", "エラー", "測らず", "計らず",
        "n/a", "na", "unable", "not measured", "unmeasurable", "error",
    }.Select(Key).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] Beginnings =
        [.. new[] { "測れ", "計れ", "はかれ", "測定不", "測定でき", "計測不", "計測でき" }.Select(Key)];

    /// <param name="plain">Folded, dashes unified, without spaces.</param>
    public static bool IsSaid(string plain) =>
        Words.Contains(plain)
        || (!plain.Any(char.IsAsciiDigit) && Beginnings.Any(b => plain.StartsWith(b, StringComparison.Ordinal)));

    private static string Key(string word) => Dashes.Unify(Folding.Fold(word)).Replace(" ", "", StringComparison.Ordinal);
}
