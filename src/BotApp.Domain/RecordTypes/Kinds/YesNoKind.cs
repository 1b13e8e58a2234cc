using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class YesNoKind : FieldBehaviour
{
    private static readonly Label Yes = new("はい", "Yes");
    private static readonly Label No = new("いいえ", "No");
    private static readonly HashSet<string> YesWords = Keys("true", "はい", "yes", "y", "1", "有", "有り", "あり", "○", "◯", "する", "使用", "on");
    private static readonly HashSet<string> NoWords = Keys("false", "いいえ", "no", "n", "0", "無", "無し", "なし", "×", "しない", "不使用", "off");

    public override FieldReading Read(Field field, string typed, ReadingContext context) =>
        SearchKey.Of(typed) switch
        {
            var key when YesWords.Contains(key) => new FieldReading(new YesNoValue(true)),
            var key when NoWords.Contains(key) => new FieldReading(new YesNoValue(false)),
            _ => FieldReading.Refuse(Refusal.At(field.Key, "refusal.notYesNo", ("typed", SafeText.Cap(typed, 40)))),
        };

    public override string Show(FieldValue value, Field field, Language language) =>
        (((YesNoValue)value).IsYes ? Yes : No).In(language);

    public override string ToInput(FieldValue value) => ((YesNoValue)value).IsYes ? "true" : "false";

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteBooleanValue(((YesNoValue)value).IsYes);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind is JsonValueKind.True or JsonValueKind.False ? new YesNoValue(json.GetBoolean()) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.YesNo;

    private static HashSet<string> Keys(params string[] words) => words.Select(SearchKey.Of).ToHashSet(StringComparer.Ordinal);
}
