using BotApp.Domain.RecordTypes;
using static BotApp.Domain.Records.Views.Conditions.Operator;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>One case for each kind: a new kind does not compile without one. It is 2026-11-21 18:05 in Japan.</summary>
internal static class KindCases
{
    public static KindCase Of(FieldKind kind) => kind switch
    {
        FieldKind.Text => Text,
        FieldKind.Notes => Notes,
        FieldKind.Number => Number,
        FieldKind.YesNo => YesNo,
        FieldKind.Choice => Choice,
        FieldKind.MultiChoice => MultiChoice,
        FieldKind.Date => Date,
        FieldKind.Time => Time,
        FieldKind.Moment => Moment,
        FieldKind.Reference => Reference,
        FieldKind.Person => Person,
        FieldKind.Calculated => Calculated,
        FieldKind.Files => Files,
        FieldKind.Rows => Rows,
        FieldKind.AutoNumber => AutoNumber,
        FieldKind.Heading => new(kind) { NoFormula = ("[項目] + 1", "項目") },
        FieldKind.Explanation => new(kind) { Settings = [("help", "目の前で確認してください。")], NoFormula = ("[項目] + 1", "項目") },
    };

    private static readonly KindCase Text = new(FieldKind.Text)
    {
        Settings = [("searched", "true")],
        Typed = [("", "Ａ棟 *3階* 🙂")],
        Shown = "Ａ棟 *3階* 🙂",
        Corrected = [("", "ﾋﾞｰ棟")],
        CorrectedShown = "ﾋﾞｰ棟",
        Bad = ("", new string('あ', 201), "200 文字までです（入力: 201 文字）", "200"),
        Listing = [(Contains, ["３階"]), (Is, ["a棟*3階*🙂"]), (BeginsWith, ["A棟"]), (ContainsNot, ["B棟"]), (IsNot, ["A棟"]), (NotEmpty, [])],
        LeavingOut = [(Contains, ["4階"]), (Is, ["A棟"]), (BeginsWith, ["棟"]), (ContainsNot, ["3階"]), (IsNot, ["Ａ棟 *3階* 🙂"]), (Empty, [])],
        Formula = ("文字数([項目])", "9"),
        Condition = "[項目] = \"a棟 *３階* 🙂\"",
        Default = ("Ａ棟", "Ａ棟"),
        FoundBy = "３階",
    };

    private static readonly KindCase Notes = new(FieldKind.Notes)
    {
        Settings = [("searched", "true")],
        Typed = [("", "朝から頭痛。\n**夜間**に<at>BotApp</at>")],
        Shown = "朝から頭痛。\n**夜間**に<at>BotApp</at>",
        Corrected = [("", "回復した。")],
        CorrectedShown = "回復した。",
        Bad = ("", new string('あ', 2001), "2000 文字までです（入力: 2001 文字）", "2000"),
        Listing = [(Contains, ["頭痛"]), (BeginsWith, ["朝"]), (ContainsNot, ["回復"]), (IsNot, ["頭痛"]), (NotEmpty, [])],
        LeavingOut = [(Contains, ["回復"]), (BeginsWith, ["夜"]), (ContainsNot, ["頭痛"]), (Is, ["頭痛"]), (Empty, [])],
        Formula = ("含む([項目], \"夜間\")", "はい"),
        Condition = "含む([項目], \"頭痛\")",
        FoundBy = "夜間",
    };

    private static readonly KindCase Number = new(FieldKind.Number)
    {
        Settings = [("unit", "kg｜kg"), ("decimals", "1"), ("least", "20"), ("most", "200")],
        Typed = [("", "５０．５キロ")],
        Shown = "50.5 kg",
        Corrected = [("", "48")],
        CorrectedShown = "48.0 kg",
        Bad = ("", "重い", "「重い」を数として読み取れません", "重い"),
        Listing = [(AtLeast, ["５０．５"]), (AtMost, ["50.5"]), (Above, ["50"]), (Below, ["51"]), (Between, ["50", "51"]), (Is, ["50.5"]), (IsNot, ["50"]), (NotEmpty, [])],
        LeavingOut = [(AtLeast, ["51"]), (AtMost, ["50"]), (Above, ["50.5"]), (Below, ["50.5"]), (Between, ["51", "52"]), (Is, ["50"]), (IsNot, ["50.5"]), (NotMeasured, []), (Empty, [])],
        Formula = ("[項目] × 2", "101"),
        Condition = "[項目] >= 50",
        Default = ("５０", "50"),
    };

    private static readonly KindCase YesNo = new(FieldKind.YesNo)
    {
        Typed = [("", "true")],
        Shown = "はい",
        ShownInEnglish = "Yes",
        Corrected = [("", "false")],
        CorrectedShown = "いいえ",
        Bad = ("", "たぶん", "「たぶん」は「はい」か「いいえ」のどちらですか", "たぶん"),
        Listing = [(Yes, []), (NotEmpty, [])],
        LeavingOut = [(No, []), (Empty, [])],
        Formula = ("もし([項目], 2, 1)", "2"),
        Condition = "[項目]",
        Default = ("はい", "true"),
    };

    private static readonly KindCase Choice = new(FieldKind.Choice)
    {
        Settings = [("choices", "正常｜Normal\n異常あり｜Abnormal\nその他｜Other"), ("otherText", "true")],
        Typed = [("", "〈異常あり〉")],
        Shown = "異常あり",
        ShownInEnglish = "Abnormal",
        Corrected = [("", "〈その他〉"), (":other", "ふらつき")],
        CorrectedShown = "その他（ふらつき）",
        Bad = ("", "ない選択", "「ない選択」という選択肢はありません", "ない選択"),
        Listing = [(AnyOf, ["〈正常〉,〈異常あり〉"]), (NoneOf, ["〈正常〉"]), (NotEmpty, [])],
        LeavingOut = [(AnyOf, ["〈正常〉"]), (NoneOf, ["〈異常あり〉"]), (Empty, [])],
        Formula = ("もし([項目] = \"異常あり\", 2, 1)", "2"),
        Condition = "[項目] = \"異常あり\"",
        Default = ("異常あり", "〈異常あり〉"),
    };

    private static readonly KindCase MultiChoice = new(FieldKind.MultiChoice)
    {
        Settings = [("choices", "せき｜Cough\n発熱｜Fever\nだるさ｜Fatigue")],
        Typed = [("", "〈せき〉,〈発熱〉")],
        Shown = "せき、発熱",
        ShownInEnglish = "Cough, Fever",
        Corrected = [("", "〈だるさ〉")],
        CorrectedShown = "だるさ",
        Bad = ("", "ない選択", "「ない選択」という選択肢はありません", "ない選択"),
        Listing = [(AnyOf, ["〈せき〉,〈だるさ〉"]), (AllOf, ["〈せき〉,〈発熱〉"]), (NoneOf, ["〈だるさ〉"]), (NotEmpty, [])],
        LeavingOut = [(AnyOf, ["〈だるさ〉"]), (AllOf, ["〈せき〉,〈だるさ〉"]), (NoneOf, ["〈せき〉"]), (Empty, [])],
        Formula = ("もし(含む([項目], \"発熱\"), 2, 1)", "2"),
        Condition = "含む([項目], \"せき\")",
        Default = ("せき", "〈せき〉"),
    };

    private static readonly KindCase Date = new(FieldKind.Date)
    {
        Typed = [(":written", "令和８年１１月２０日")],
        Shown = "2026/11/20",
        ShownInEnglish = "Nov 20, 2026",
        Corrected = [(":written", "R8.11.19")],
        CorrectedShown = "2026/11/19",
        Bad = (":written", "平成31年5月1日", "平成は 平成31年4月30日 までです", "平成31年"),
        Listing = [(Within, ["Yesterday"]), (Is, ["R8.11.20"]), (AtLeast, ["昨日"]), (AtMost, ["11/20"]), (Above, ["11/19"]), (Below, ["今日"]), (Between, ["11/19", "11/20"]), (NotEmpty, [])],
        LeavingOut = [(Within, ["Today"]), (Is, ["11/19"]), (AtLeast, ["今日"]), (AtMost, ["11/19"]), (Above, ["11/20"]), (Below, ["11/20"]), (Between, ["11/18", "11/19"]), (Empty, [])],
        Formula = ("日数([項目], 今日())", "1"),
        Condition = "[項目] >= \"2026/11/20\"",
        Default = ("今日", "2026-11-21"),
    };

    private static readonly KindCase Time = new(FieldKind.Time)
    {
        Typed = [("", "８時半")],
        Shown = "8:30",
        Corrected = [("", "午後6時5分")],
        CorrectedShown = "18:05",
        Bad = ("", "25:00", "「25:00」という時刻はありません", "25:00"),
        Listing = [(AtLeast, ["8:30"]), (AtMost, ["８時半"]), (Above, ["8:29"]), (Below, ["9:00"]), (Between, ["8:00", "9:00"]), (NotEmpty, [])],
        LeavingOut = [(AtLeast, ["9:00"]), (AtMost, ["8:00"]), (Above, ["8:30"]), (Below, ["8:30"]), (Between, ["9:00", "10:00"]), (Empty, [])],
        Formula = ("もし([項目] < \"９時\", 2, 1)", "2"),
        Condition = "[項目] = \"8:30\"",
        Default = ("今", "18:05"),
    };

    private static readonly KindCase Moment = new(FieldKind.Moment)
    {
        Typed = [("", "昨日 １０時")],
        Shown = "2026/11/20 10:00",
        ShownInEnglish = "Nov 20, 2026 10:00",
        ShownInList = "11/20 10:00",
        Corrected = [("", "R8.11.19 9:00")],
        CorrectedShown = "2026/11/19 09:00",
        Bad = ("", "平成31年5月1日 10時", "平成は 平成31年4月30日 までです", "平成31年"),
        Listing = [(Within, ["Yesterday"]), (Is, ["11/20"]), (AtLeast, ["昨日"]), (AtMost, ["11/20"]), (Above, ["11/19"]), (Below, ["今日"]), (Between, ["11/19", "11/20"]), (NotEmpty, [])],
        LeavingOut = [(Within, ["Today"]), (Is, ["11/19"]), (AtLeast, ["今日"]), (AtMost, ["11/19"]), (Above, ["11/20"]), (Below, ["11/20"]), (Between, ["11/18", "11/19"]), (Empty, [])],
        Formula = ("日数(日付([項目]), 今日())", "1"),
        Condition = "日付([項目]) >= \"2026/11/20\"",
        Default = ("今", "2026/11/21 18:05"),
    };

    private static readonly KindCase Reference = new(FieldKind.Reference)
    {
        Settings = [("target", "resident")],
        Typed = [(":typed", "やまだ")],
        Shown = "山田 よし子",
        Corrected = [("", ""), (":typed", "0302")],
        CorrectedShown = "四宮 一郎",
        Bad = (":typed", "0999", "「0999」に当てはまる", "0999"),
        Listing = [(Is, ["#〈山田〉"]), (Is, ["やまだ"]), (Is, ["0507"]), (IsNot, ["〈四宮〉"]), (NotEmpty, [])],
        LeavingOut = [(Is, ["四宮"]), (IsNot, ["〈山田〉"]), (Empty, [])],
        NoFormula = ("[項目] + 1", "ここに書けるのは数値です"),
    };

    private static readonly KindCase Person = new(FieldKind.Person)
    {
        Typed = [(":typed", "佐藤")],
        Shown = "佐藤 花子",
        Corrected = [("", ""), (":typed", "伊藤 一")],
        CorrectedShown = "伊藤 一",
        Bad = (":typed", "存在しない", "「存在しない」という項目は、このチームに見つかりません", "存在しない"),
        Listing = [(Is, ["〈佐藤〉"]), (IsNot, ["〈伊藤〉"]), (IsNotMe, []), (NotEmpty, [])],
        LeavingOut = [(Is, ["〈伊藤〉"]), (IsNot, ["〈佐藤〉"]), (IsMe, []), (Empty, [])],
        NoFormula = ("[項目] + 1", "ここに書けるのは数値です"),
        Default = ("自分", "〈鈴木〉"),
    };

    private static readonly KindCase Calculated = new(FieldKind.Calculated)
    {
        Settings = [("formula", "文字数([名前]) × 1.5"), ("unit", "点｜pt"), ("decimals", "1")],
        Shown = "6.0 点",
        ShownInEnglish = "6.0 pt",
        Listing = [(AtLeast, ["6"]), (AtMost, ["6"]), (Above, ["5"]), (Below, ["7"]), (Between, ["5", "6"]), (Is, ["6"]), (IsNot, ["5"]), (NotEmpty, [])],
        LeavingOut = [(AtLeast, ["7"]), (AtMost, ["5"]), (Above, ["6"]), (Below, ["6"]), (Between, ["7", "8"]), (Is, ["5"]), (IsNot, ["6"]), (NotMeasured, []), (Empty, [])],
        Formula = ("[項目] × 2", "12"),
    };

    private static readonly KindCase Files = new(FieldKind.Files)
    {
        Settings = [("onlyPhotos", "true")],
        IsSent = true,
        Shown = "棚.png",
        Listing = [(NotEmpty, [])],
        LeavingOut = [(Empty, [])],
        NoFormula = ("[項目] + 1", "ここに書けるのは数値です"),
    };

    private static readonly KindCase Rows = new(FieldKind.Rows)
    {
        Settings = [("columns", "品名: 文字\n数量: 数値 個")],
        Typed = [(".1.c1", "マスク"), (".1.c2", "５")],
        Shown = "マスク  5 個",
        Corrected = [(".1.c1", "手袋|青"), (".1.c2", "3")],
        CorrectedShown = "手袋|青  3 個",
        Listing = [(NotEmpty, [])],
        LeavingOut = [(Empty, [])],
        Bad = (".1.c2", "多い", "「多い」を数として読み取れません", "多い"),
        Formula = ("合計([項目.数量])", "5"),
        Condition = "合計([項目.数量]) >= 5",
    };

    private static readonly KindCase AutoNumber = new(FieldKind.AutoNumber)
    {
        Settings = [("numbering", "R-{年度}-{0000}"), ("searched", "true")],
        Shown = "R-2026-0001",
        Listing = [(Contains, ["2026"]), (Is, ["Ｒ-2026-0001"]), (BeginsWith, ["r-2026"]), (ContainsNot, ["2025"]), (IsNot, ["R-2026"]), (NotEmpty, [])],
        LeavingOut = [(Contains, ["2025"]), (Is, ["R-2026"]), (BeginsWith, ["0001"]), (ContainsNot, ["0001"]), (IsNot, ["R-2026-0001"]), (Empty, [])],
        Formula = ("文字数([項目])", "11"),
        FoundBy = "R-2026-0001",
    };
}
