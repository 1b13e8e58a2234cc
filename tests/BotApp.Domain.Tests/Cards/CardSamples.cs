using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Domain.Tests.Cards;

/// <summary>
/// The cases under <c>Samples/CARD.CASE.json</c>. In them <c>{"$ja", "$en"}</c> stands for a value per language,
/// <c>{"$write": key, …}</c> for a sentence of ours, <c>{"$long": n}</c> for the worst n letters a person can type,
/// and <c>{"$repeat": n, "item"}</c> for a list, in whose item <c>{n}</c> is the number.
/// </summary>
internal static class CardSamples
{
    private const string Worst = "髙﨑*_[薬](x)<at>佐藤</at>\"\\\\#>~`";

    public static CardDeck Deck { get; } = CardDeck.Load(Repository.Cards);

    /// <summary>The names of all cases, such as <c>form.empty</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(Repository.Tests, "Samples"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    public static string CardOf(string name) => name.Split('.')[0];

    public static JsonObject Read(string name, Language language)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Tests, "Samples", name + ".json"));
        return (JsonObject)In(language, JsonNode.Parse(text))!;
    }

    public static JsonObject Draw(string name, Language language) => Deck.Draw(CardOf(name), language, Read(name, language));

    private static JsonNode? In(Language language, JsonNode? node) => node switch
    {
        JsonObject choice when choice.ContainsKey("$ja") => In(language, choice[language == Language.Japanese ? "$ja" : "$en"]),
        JsonObject sentence when sentence.ContainsKey("$write") => Written(language, sentence),
        JsonObject text when text.ContainsKey("$long") => Long(text["$long"]!.GetValue<int>()),
        JsonObject list when list.ContainsKey("$repeat") => Repeated(language, list),
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, In(language, m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(i => In(language, i))]),
        _ => node?.DeepClone(),
    };

    private static JsonNode Written(Language language, JsonObject sentence)
    {
        var arguments = sentence.Where(m => m.Key != "$write").Select(m => (m.Key, In(language, m.Value)!.GetValue<string>()));
        return Deck.Words(language).Write(sentence["$write"]!.GetValue<string>(), [.. arguments]);
    }

    private static string Long(int letters) =>
        string.Concat(Enumerable.Repeat(Worst, (letters / Worst.Length) + 1))[..letters];

    private static JsonArray Repeated(Language language, JsonObject list) =>
        new([.. Enumerable.Range(0, list["$repeat"]!.GetValue<int>()).Select(n => In(language, Numbered(list["item"], n + 1)))]);

    private static JsonNode? Numbered(JsonNode? item, int number) =>
        JsonNode.Parse(item!.ToJsonString().Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
