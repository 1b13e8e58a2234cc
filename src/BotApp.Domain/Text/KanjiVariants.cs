using System.Collections.Frozen;
using System.Text;

namespace BotApp.Domain.Text;

/// <summary>
/// Variants of one kanji as they stand in names: old and new forms, and forms that differ by a stroke. For search only.
/// The first of each group stands for all. Compatibility ideographs (神 U+FA19) are not listed: NFKC folds them.
/// </summary>
internal static class KanjiVariants
{
    private const string Groups = """
        高髙 崎﨑嵜㟢 辺邊邉 斎齋齊斉 浜濵濱 吉𠮷 沢澤 国國圀 広廣 桜櫻 竜龍 滝瀧 島嶋嶌 富冨 野埜 峰峯 桧檜 藪薮 篭籠 曽曾
        真眞 恵惠 徳德 関關 実實 宝寶寳 栄榮 蔵藏 条條 円圓 児兒 亀龜 鉄鐵鐡 気氣 学學斈 検檢 黒黑 静靜 青靑 清淸
        郎郞 会會 万萬 与與 両兩 並竝 乗乘 仏佛 仮假 伝傳 体體軆 党黨 写寫 凛凜 剣劍劔 励勵 労勞 勲勳 区區 医醫
        参參 双雙 収收 台臺 号號 営營 団團 囲圍 図圖 圧壓 塁壘 塩鹽 声聲 壱壹 売賣 変變 寿壽 奥奧 嬢孃 将將
        専專 尽盡 届屆 属屬 岳嶽 巌巖 帯帶 帰歸 庁廳 弁辨瓣辯 弥彌 当當 従從 応應 恋戀 悦悅 恒恆 悩惱 戦戰 戯戲
        戸戶 払拂 抜拔 択擇 担擔 拝拜 拠據 挙擧 挟挾 捜搜 掲揭 揺搖 摂攝 撃擊 数數 断斷 旧舊 昼晝 暁曉 暦曆
        枢樞 柏栢 柳栁 桑桒 梅楳 楽樂 様樣 権權 横橫 欧歐 歓歡 歩步 歯齒 歴歷 残殘 殻殼 毎每 沖冲 涙淚 浄淨
        渋澁 済濟 渓溪 温溫 湾灣 満滿 潜潛 瀬瀨 灯燈 炉爐 点點 為爲 焼燒 煕熙 犠犧 状狀 独獨 猟獵 献獻 獣獸
        瑶瑤 瓶甁 産產 画畫 畳疊 痴癡 発發 県縣 砕碎 礼禮 祢禰 禅禪 稲稻 穂穗 穣穰 窃竊 粋粹 糸絲 経經 絵繪
        継繼 続續 総總 緑綠 縁緣 縄繩 縦縱 繊纖纎 缶罐 聡聰 聴聽 脳腦 臓臟 舎舍 船舩 艶艷 芦蘆 芸藝 茎莖 荘莊
        蒋蔣 園薗 薬藥 虫蟲 蛍螢 蛮蠻 衛衞 装裝 覇霸 覚覺 覧覽 観觀 触觸 訳譯 証證 誉譽 読讀 諌諫 譲讓 豊豐
        猪豬 賛贊 軽輕 転轉 辞辭 逓遞 遅遲 遥遙 郷鄕 酔醉 醸釀 釈釋 鉱鑛 銭錢 録錄 鋭銳 鎮鎭 閲閱 陥陷 険險
        随隨 隠隱 隣鄰 隷隸 雑雜 霊靈 頼賴 顔顏 顕顯 飲飮 館舘 駅驛 駆驅駈 騒騷 験驗 髄髓 鴎鷗 鶏鷄 麦麥 麹麴
        黄黃 黙默 兎兔 頚頸 砺礪 祷禱 涜瀆 蝋蠟 蝉蟬 頬頰 填塡 掴摑 繋繫 剥剝 嘘噓 箪簞 醤醬 叱𠮟 盃杯 秋穐龝
        竈竃 濤涛 昂昻 晃晄 涼凉 群羣 裏裡 稟禀 闘鬪鬭 靭靱 纒纏 略畧 耕畊 畝畆 婿壻 雁鴈 橋𣘺槗 欅﨔 喜㐂 皐皋
        桝枡 奇竒 彦彥 冴冱 函凾 卒卆 厩廐廏 哲喆 回囘 増增 壮壯 姫姬 娯娛 寛寬 寝寢 対對 峡峽 弐貳 弾彈 径徑
        慎愼 懐懷 効效 叙敍 勅敕 晋晉 来來 氷冰 没沒 渉涉 淵渊 頴穎 狭狹 蓋盖 盗盜 礒磯 禄祿 年秊 粛肅 緒緖
        翠翆 恥耻 肇肈 胆膽 舗舖 莱萊 萌萠 蕊蘂 虚虛 蚕蠶 褒襃 詠咏 讃讚 輌輛 跡迹 鉤鈎 鋳鑄 間閒 騨驒 鯵鰺
        鼠鼡 齢齡 内內 巣巢 巻卷 屏屛 併倂 尚尙 謡謠 拡擴 莵菟 塚塜 槙槇 萱萓 薫薰 勇勈 昇曻 舞儛 峨峩 嶺岺
        崖崕
        """;

    private static readonly FrozenDictionary<Rune, Rune> FirstOfGroup = Read().ToFrozenDictionary(p => p.Key, p => p.Value);

    /// <summary>How many variants are folded into another form.</summary>
    public static int Count => FirstOfGroup.Count;

    public static Rune Fold(Rune rune) => FirstOfGroup.GetValueOrDefault(rune, rune);

    private static Dictionary<Rune, Rune> Read()
    {
        var variants = new Dictionary<Rune, Rune>();
        foreach (var group in Groups.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var forms = group.EnumerateRunes().ToList();
            forms.Skip(1).ToList().ForEach(form => variants.Add(form, forms[0]));
        }

        return variants;
    }
}
