using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// types: the registers. types {register}: one of them. types {register} add field {name} {kind} {choices}: the form,
/// filled in; publishing is always a press.
/// </summary>
public static class TypeCommands
{
    private static readonly string[] AddWords = ["項目を追加", "項目追加", "追加", "add field", "add"];
    private static readonly string[] HistoryWords = ["履歴", "history"];
    private static readonly string[] NewWords = ["新しい台帳", "新規", "作成", "new"];

    public static async Task<Answer> Run(Scene scene, string words, CancellationToken cancellation)
    {
        if (words.Length == 0 || MayDefine.WhyNot(scene.Rights) is not null)
        {
            return await RecordCommands.Types(scene, cancellation);
        }

        if (After(words, NewWords) is { } name)
        {
            return await FieldPress.First(scene, Entry(null, null, [(TypeName.Key, name)]), [], cancellation);
        }

        var found = TypeWords.Read(await FindType.All(scene.Db, cancellation), words);
        return found.Type is { } type
            ? await About(new(scene, type), found.Rest, cancellation)
            : await RecordCommands.Types(scene, cancellation);
    }

    private static async Task<Answer> About(TypeGround ground, string rest, CancellationToken cancellation)
    {
        if (After(rest, AddWords) is { } field)
        {
            return await Add(ground, field, cancellation);
        }

        if (After(rest, HistoryWords) is not null)
        {
            return await ShowType.History(ground, null, cancellation);
        }

        var key = SearchKey.Of(rest);
        var named = key.Length == 0 ? null : ground.Definition.LiveFields().FirstOrDefault(f => SearchKey.Of(f.Label.Ja) == key || SearchKey.Of(f.Label.En ?? "") == key);
        return ground.Answer(named is null ? TypeCard.Draw(ground, 0) : FieldCard.Draw(ground, named, await FindType.All(ground.Scene.Db, cancellation)));
    }

    /// <summary>味覚・嗅覚 選択 正常、異常あり、不明: what is named stands in the form.</summary>
    private static Task<Answer> Add(TypeGround ground, string words, CancellationToken cancellation)
    {
        var tokens = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(tokens, 0, token => KindOf(ground.Scene, token) is not null);
        if (at < 1)
        {
            return FieldPress.First(ground.Scene, Entry(ground.Type, null, [("label", words)]), [], cancellation);
        }

        var choices = string.Join('、', tokens[(at + 1)..]);
        var entry = Entry(ground.Type, KindOf(ground.Scene, tokens[at]), [("label", string.Join(' ', tokens[..at])), ("choices", choices)]);
        return FieldPress.Typed(ground.Scene, entry, isChecked: false, cancellation);
    }

    private static FieldEntry Entry(PublishedType? type, FieldKind? kind, (string Key, string Value)[] inputs) => new(
        type, null, kind, inputs.Where(i => i.Value.Length > 0).ToDictionary(i => i.Key, i => i.Value, StringComparer.Ordinal), false)
    {
        DrawnFor = type?.Version ?? 0,
    };

    private static FieldKind? KindOf(Scene scene, string token)
    {
        var key = SearchKey.Of(token);
        return key.Length == 0 ? null : Enum.GetValues<FieldKind>().Cast<FieldKind?>().FirstOrDefault(kind =>
            new[] { Language.Japanese, Language.English }.Any(language =>
                SearchKey.Of(scene.Deck.Words(language).Say($"type.kind.{FieldWords.Camel(kind!.Value.ToString())}.name")) == key));
    }

    /// <summary>What follows one of these words; null when none begins the text.</summary>
    private static string? After(string text, string[] words) => words
        .Where(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        .Select(word => text[word.Length..].Trim())
        .FirstOrDefault();
}
