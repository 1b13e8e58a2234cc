using System.Collections.Frozen;
using BotApp.Domain.Alerts.Acts;
using BotApp.Domain.People;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;

namespace BotApp.Teams.Commands;

/// <summary>
/// The words of every command, in both languages, and how they sound: who types 台帳 may not have turned だいちょう into
/// it. A longer word wins over a shorter one that begins it.
/// </summary>
public static class CommandWords
{
    private static readonly CommandRow[] Table =
    [
        new(Command.Home, ["home", "help", "ホーム", "ヘルプ", "使い方", "メニュー", "?", "hi", "hello", "こんにちは", "つかいかた"]),
        new(Command.New, ["new", "record", "記録", "記録する", "新規", "入力", "きろく", "きろくする", "しんき", "にゅうりょく"]),
        new(Command.Find, ["find", "search", "検索", "探す", "さがす", "けんさく"]),
        new(Command.Views, ["list", "views", "view", "一覧", "いちらん", "ビュー", "保存した一覧"]),
        new(Command.Rounds, ["round", "rounds", "巡回", "巡回する", "巡回を始める", "見回り", "ラウンド", "じゅんかい", "じゅんかいする", "じゅんかいをはじめる", "みまわり"]),
        new(Command.Trash, ["trash", "ごみ箱", "ゴミ箱", "ごみばこ"]),
        new(Command.Show, ["show", "表示", "見る", "ひょうじ", "みる"]),
        new(Command.Readers, ["readers", "who has seen", "閲覧の記録", "閲覧", "閲覧記録", "えつらんのきろく", "えつらん"]),
        new(Command.Files, ["files", "get the files", "ファイル", "ファイルを受け取る", "ふぁいる", "ふぁいるをうけとる"]),
        new(Command.Alerts, ["alerts", "異常", "異常一覧", "異常対応", "いじょう", "いじょういちらん", "いじょうたいおう"]),
        new(Command.Acknowledge, ["acknowledge", "ack", "確認", "確認した", "確認しました", "かくにん", "かくにんした", "かくにんしました"]),
        new(Command.Close, ["close", "end", "終了", "終了する", "終了した", "しゅうりょう", "しゅうりょうする", "しゅうりょうした"]),
        new(Command.Note, ["phoned", "I phoned", "電話した", "電話しました", "でんわした", "でんわしました"], Act: EpisodeAct.Phoned),
        new(Command.Note, ["measure again", "再測定", "再測定を依頼", "再測定を依頼した", "さいそくてい", "さいそくていをいらい", "さいそくていをいらいした"], Act: EpisodeAct.MeasureAgain),
        new(Command.Note, ["doctor consulted", "doctor", "医師に相談", "医師に相談した", "医師相談", "いしにそうだん", "いしにそうだんした", "いしそうだん"], Act: EpisodeAct.DoctorConsulted),
        new(Command.Note, ["watching", "watch", "様子を見る", "様子見", "ようすをみる", "ようすみ"], Act: EpisodeAct.Watching),
        new(Command.HandOver, ["hand over", "引き継ぐ", "引継ぐ", "引き継ぎ", "引継ぎ", "ひきつぐ", "ひきつぎ"]),
        new(Command.TakeOver, ["take over", "引き取る", "引取る", "引き取ります", "ひきとる", "ひきとります"]),
        new(Command.Request, ["request", "依頼", "依頼する", "いらい", "いらいする"]),
        new(Command.Requests, ["requests", "依頼一覧", "いらいいちらん"]),
        new(Command.Reply, ["reply", "返信", "返信する", "へんしん", "へんしんする"]),
        new(Command.TakeRequest, ["take", "take it", "引き受ける", "引受ける", "引き受けます", "ひきうける", "ひきうけます"]),
        new(Command.AnswerRequest, ["answer", "回答", "回答する", "かいとう", "かいとうする"]),
        new(Command.DecideLane, ["builder", "builder does it", "内製", "内製と決定", "ないせい", "ないせいとけってい"], Lane: Lane.Builder),
        new(Command.DecideLane, ["vendor", "to the vendor", "ベンダー", "ベンダーへ", "ベンダーと決定", "べんだーとけってい"], Lane: Lane.Vendor),
        new(Command.CloseRequest, ["close request", "依頼終了", "依頼を終了", "依頼を終了する", "いらいしゅうりょう", "いらいをしゅうりょう", "いらいをしゅうりょうする"]),
        new(Command.Agenda, ["agenda", "my work", "todo", "自分の予定", "予定", "やること", "自分の担当", "じぶんのよてい", "よてい", "じぶんのたんとう"]),
        new(Command.Types, ["types", "registers", "台帳", "台帳一覧", "だいちょう", "だいちょういちらん"]),
        new(Command.Roles, ["roles", "役割一覧", "やくわりいちらん"]),
        new(Command.GrantRole, ["role", "役割", "やくわり"]),
        new(Command.Presets, ["presets", "ひな型一覧", "ひな形一覧", "雛形一覧", "ひながたいちらん"]),
        new(Command.InstallPreset, ["preset", "ひな型", "ひな形", "雛形", "ひながた"]),
        new(Command.TestAlert, ["test alert", "試験通知", "テスト通知", "しけんつうち", "てすとつうち"]),
    ];

    private static readonly (ChannelPurpose Purpose, string[] Words)[] Purposes =
    [
        (ChannelPurpose.Alerts, ["alerts", "alert", "看護", "異常", "かんご", "いじょう"]),
        (ChannelPurpose.Builders, ["builders", "builder", "内製", "ないせい"]),
        (ChannelPurpose.Vendor, ["vendor", "ベンダー", "ベンダ"]),
    ];

    private static readonly ILookup<string, CommandRow> ByWord =
        Table.SelectMany(row => row.Words.Select(word => (Row: row, Folded: Fold(word)))).ToLookup(word => word.Folded, word => word.Row);

    private static readonly FrozenSet<string> BeginningsOfWords =
        ByWord.SelectMany(word => Enumerable.Range(0, word.Key.Length + 1).Select(end => word.Key[..end])).ToFrozenSet(StringComparer.Ordinal);

    private static readonly Dictionary<string, ChannelPurpose> Bindings = Purposes
        .SelectMany(row => row.Words.SelectMany(word => Phrases(word).Select(phrase => (Phrase: Fold(phrase), row.Purpose))))
        .DistinctBy(binding => binding.Phrase)
        .ToDictionary(binding => binding.Phrase, binding => binding.Purpose, StringComparer.Ordinal);

    /// <summary>The commands that a folded text is a word of.</summary>
    public static IEnumerable<CommandRow> Of(string folded) => ByWord[folded];

    /// <summary>A word of a command begins with this, folded.</summary>
    public static bool IsBeginning(string folded) => BeginningsOfWords.Contains(folded);

    public static ChannelPurpose? Binding(string typed) =>
        Bindings.TryGetValue(Fold(typed), out var purpose) ? purpose : null;

    public static string Fold(string text) => SearchKey.Of(text);

    /// <summary>One word of each command as a person of this language would type it, for suggestions.</summary>
    public static string Shown(Command command, Language language) => Shown(Table.First(row => row.Command == command), language);

    public static string Shown(CommandRow row, Language language) => language is Language.Japanese
        ? row.Words.First(word => !char.IsAscii(word[0]))
        : row.Words[0];

    public static IEnumerable<string> AllWords => Table.SelectMany(row => row.Words);

    public static CommandRow RowOf(string word) => Table.First(row => row.Words.Contains(word, StringComparer.Ordinal));

    /// <summary>Commands about one record, episode or request: its number follows, or nothing does.</summary>
    public static bool TakesNumber(Command command) => command
        is Command.Show or Command.Readers or Command.Files or Command.Acknowledge or Command.Close or Command.Note or Command.HandOver or Command.TakeOver
        or Command.Reply or Command.TakeRequest or Command.AnswerRequest or Command.DecideLane or Command.CloseRequest;

    private static IEnumerable<string> Phrases(string word) =>
        [$"use as {word}", $"use this as {word}", $"ここを{word}にする", $"ここを {word} にする", $"ここを{word}", $"ここは{word}", $"{word}にする"];
}
