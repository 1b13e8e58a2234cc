using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>
/// Puts <c>cards/parts/NAME.json</c> where <c>{"$part": "NAME"}</c> stands, before anything is bound. Other members
/// beside <c>$part</c> (such as <c>$data</c> and <c>$when</c>) are added to the part and win over its own;
/// a part that is an array is spliced in and takes none.
/// </summary>
internal sealed class PartsFolder(string folder)
{
    private const int Deepest = 8;

    private readonly Dictionary<string, JsonNode> read = new(StringComparer.Ordinal);

    public JsonNode? Resolve(string card, JsonNode? node, int depth = 0) => node switch
    {
        JsonObject element when element.ContainsKey("$part") => Part(card, element, depth),
        JsonObject element => new JsonObject(element.Select(m => KeyValuePair.Create(m.Key, Resolve(card, m.Value, depth)))),
        JsonArray items => Spliced(card, items, depth),
        _ => node?.DeepClone(),
    };

    private JsonArray Spliced(string card, JsonArray items, int depth)
    {
        var list = new JsonArray();
        foreach (var item in items)
        {
            if (Resolve(card, item, depth) is JsonArray several && item is JsonObject)
                several.ToList().ForEach(one => list.Add(one?.DeepClone()));
            else
                list.Add(Resolve(card, item, depth));
        }
        return list;
    }

    private JsonNode Part(string card, JsonObject element, int depth)
    {
        var name = element["$part"]!.GetValue<string>();
        if (depth > Deepest)
            throw new CardException(card, name, "the part holds itself.");
        var part = Read(card, name, depth);
        var own = element.Where(m => m.Key != "$part").ToList();
        if (part is not JsonObject members)
            return own.Count == 0 ? part : throw new CardException(card, name, "a part of several elements takes no other members.");
        foreach (var (key, value) in own)
        {
            members[key] = Resolve(card, value, depth);
        }
        return members;
    }

    private JsonNode Read(string card, string name, int depth)
    {
        if (!read.TryGetValue(name, out var part))
            read[name] = part = Resolve(card, CardJson.Read(Path.Combine(folder, name + ".json")), depth + 1)!;
        return part.DeepClone();
    }
}
