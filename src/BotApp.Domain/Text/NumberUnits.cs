namespace BotApp.Domain.Text;

/// <summary>Ways to write one unit. A number with another unit than its field's is not that number (98.6°F is not 98.6 ℃).</summary>
internal static class NumberUnits
{
    private static readonly string[][] Same =
    [
        ["℃", "°", "度", "度c", "c", "celsius"],
        ["%", "パーセント", "ぱーせんと", "percent"],
        ["回/分", "回/min", "/分", "/min", "拍/分", "bpm", "回", "拍", "毎分", "回毎分"],
        ["mmhg", "ミリ水銀"],
        ["kg", "キロ", "キログラム"],
        ["g", "グラム"],
        ["cm", "センチ"],
        ["l", "リットル"],
        ["ml", "cc", "ミリリットル"],
        ["l/分", "l/min"],
        ["人", "名"],
        ["歳", "才"],
        ["日", "日間"],
        ["時間", "h"],
        ["分", "分間", "min"],
        ["円", "¥"],
        ["個", "こ", "コ"],
    ];

    private static readonly List<HashSet<string>> Groups =
        [.. Same.Select(names => names.Select(Key).ToHashSet(StringComparer.Ordinal))];

    /// <summary>Whether an ending, folded and with unified dashes, may follow a number of this unit. A field without unit takes any known one.</summary>
    public static bool Fits(string ending, Label? unit)
    {
        if (unit is null)
        {
            return Groups.Any(g => g.Contains(ending));
        }

        var names = new[] { unit.Ja, unit.En ?? unit.Ja }.Select(Key).ToList();
        return names.Contains(ending) || Groups.Any(g => g.Contains(ending) && names.Exists(g.Contains));
    }

    private static string Key(string name) => Dashes.Unify(Folding.Fold(name)).Replace(" ", "", StringComparison.Ordinal);
}
