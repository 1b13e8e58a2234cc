using BotApp.Domain.People;
using BotApp.Domain.Text;

namespace BotApp.Teams.Commands;

/// <summary>The words of every command, in both languages. A longer word wins over a shorter one that begins it.</summary>
public static class CommandWords
{
    private static readonly (Command Command, string[] Words)[] Table =
    [
        (Command.Home, ["home", "help", "ホーム", "ヘルプ", "使い方", "メニュー", "?", "hi", "hello", "こんにちは"]),
        (Command.New, ["new", "記録", "記録する", "新規", "入力"]),
        (Command.Find, ["find", "search", "list", "検索", "探す", "さがす", "一覧"]),
        (Command.Show, ["show", "表示", "見る"]),
        (Command.Alerts, ["alerts", "異常", "異常一覧", "異常対応"]),
        (Command.Acknowledge, ["acknowledge", "ack", "確認"]),
        (Command.Close, ["close", "終了"]),
        (Command.Request, ["request", "依頼", "依頼する"]),
        (Command.Requests, ["requests", "依頼一覧"]),
        (Command.Reply, ["reply", "返信"]),
        (Command.Types, ["types", "registers", "台帳", "台帳一覧"]),
        (Command.Roles, ["roles", "役割一覧"]),
        (Command.GrantRole, ["role", "役割"]),
        (Command.Presets, ["presets", "ひな型一覧", "ひな形一覧", "雛形一覧"]),
        (Command.InstallPreset, ["preset", "ひな型", "ひな形", "雛形"]),
        (Command.TestAlert, ["test alert", "試験通知", "テスト通知"]),
    ];

    private static readonly (ChannelPurpose Purpose, string[] Words)[] Purposes =
    [
        (ChannelPurpose.Alerts, ["alerts", "alert", "看護", "異常"]),
        (ChannelPurpose.Builders, ["builders", "builder", "内製"]),
        (ChannelPurpose.Vendor, ["vendor", "ベンダー", "ベンダ"]),
    ];

    public static IReadOnlyList<(Command Command, string Folded)> All { get; } =
    [
        .. Table.SelectMany(row => row.Words.Select(word => (row.Command, Folded: Fold(word))))
            .OrderByDescending(word => word.Folded.Length),
    ];

    /// <summary>How long the longest word is, folded.</summary>
    public static int Longest { get; } = All.Max(word => word.Folded.Length);

    private static readonly Dictionary<string, ChannelPurpose> Bindings = Purposes
        .SelectMany(row => row.Words.SelectMany(word => Phrases(word).Select(phrase => (Phrase: Fold(phrase), row.Purpose))))
        .DistinctBy(binding => binding.Phrase)
        .ToDictionary(binding => binding.Phrase, binding => binding.Purpose, StringComparer.Ordinal);

    public static ChannelPurpose? Binding(string typed) =>
        Bindings.TryGetValue(Fold(typed), out var purpose) ? purpose : null;

    public static string Fold(string text) => SearchKey.Of(text);

    /// <summary>One word of each command as a person of this language would type it, for suggestions.</summary>
    public static string Shown(Command command, Language language)
    {
        var words = Table.First(row => row.Command == command).Words;
        return language is Language.Japanese ? words.First(word => !char.IsAscii(word[0])) : words[0];
    }

    public static IEnumerable<string> AllWords => Table.SelectMany(row => row.Words);

    public static Command CommandOf(string word) =>
        Table.First(row => row.Words.Contains(word, StringComparer.Ordinal)).Command;

    private static IEnumerable<string> Phrases(string word) =>
        [$"use as {word}", $"use this as {word}", $"ここを{word}にする", $"ここを {word} にする", $"ここを{word}", $"ここは{word}", $"{word}にする"];
}
