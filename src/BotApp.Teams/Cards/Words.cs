using System.Text.Json.Nodes;
using BotApp.Domain;

namespace BotApp.Teams.Cards;

/// <summary>
/// Our own sentences in one language, by key (<c>record.saved</c>). A sentence may hold Markdown and named
/// placeholders (<c>{number}</c>); what fills a placeholder is a person's text and is escaped.
/// </summary>
public sealed class Words
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);

    private Words(string code, JsonObject file)
    {
        Code = code;
        Tree = Read(file, "");
    }

    /// <summary><c>ja</c> or <c>en</c>.</summary>
    public string Code { get; }

    public IReadOnlyDictionary<string, string> Sentences => sentences;

    /// <summary>
    /// What templates see as <c>$root.words</c>: nested as the files are, each leaf a <see cref="CardText"/>. Sentences with
    /// placeholders are not among them, since a template could not fill them: the face writes those.
    /// </summary>
    internal JsonObject Tree { get; }

    /// <param name="folder">Holds one file a room: <c>record.json</c> has the sentences whose keys begin with <c>record.</c>.</param>
    /// <exception cref="CardException">Not a tree of sentences.</exception>
    public static Words Load(string folder, string code) => new(code, new JsonObject(
        Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => KeyValuePair.Create(Path.GetFileNameWithoutExtension(file), (JsonNode?)CardJson.Read(file)))));

    public bool Has(string key) => sentences.ContainsKey(key);

    /// <summary>
    /// The sentence as plain text, for summaries, titles and anything that is no card, and for cards too
    /// (a string in card data is escaped as any text, so its Markdown is shown and not read).
    /// </summary>
    /// <exception cref="CardException">No such sentence, or its placeholders and the arguments differ.</exception>
    public string Say(string key, params (string Name, string Value)[] arguments) => Write(key, arguments).Plain;

    public string Say(Refusal refusal) => Write(refusal).Plain;

    /// <summary>The sentence for a card, its own Markdown kept and its arguments escaped.</summary>
    /// <exception cref="CardException">No such sentence, or its placeholders and the arguments differ.</exception>
    public CardText Write(string key, params (string Name, string Value)[] arguments) =>
        Sentence.Fill(key, Find(key), arguments.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));

    public CardText Write(Refusal refusal) =>
        Sentence.Fill(refusal.Words, Find(refusal.Words), refusal.Arguments ?? new Dictionary<string, string>(StringComparer.Ordinal));

    private string Find(string key) => sentences.TryGetValue(key, out var sentence)
        ? sentence
        : throw new CardException($"There are no words {key} in words/{Code}.");

    private JsonObject Read(JsonObject room, string prefix)
    {
        var tree = new JsonObject();
        foreach (var (name, node) in room)
        {
            var key = prefix + name;
            if (node is JsonObject inner)
                tree[name] = Read(inner, key + ".");
            else if (node is JsonValue value && value.TryGetValue<string>(out var sentence))
                Add(tree, name, key, sentence);
            else
                throw new CardException($"{key} in words/{Code} is no sentence.");
        }
        return tree;
    }

    private void Add(JsonObject tree, string name, string key, string sentence)
    {
        sentences.Add(key, sentence);
        if (Sentence.Placeholders(sentence).Count == 0)
            tree[name] = CardText.Ours(sentence);
    }
}
