using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards;

/// <summary>
/// What every card carries, so that no template writes it: schema, version 1.5, language, fallback text, and for each
/// <c>Action.Execute</c> the <c>Action.Submit</c> of clients that do not know it, with the same verb and data.
/// </summary>
public static class CardDress
{
    public static JsonObject On(JsonObject bound, Words words)
    {
        var card = new JsonObject
        {
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["lang"] = words.Code,
            ["fallbackText"] = words.Say("common.fallbackText"),
        };
        foreach (var (name, value) in bound.ToList())
        {
            bound.Remove(name);
            card[name] = value;
        }
        Dress(card);
        return card;
    }

    private static void Dress(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
                Dress(item);
        }
        else if (node is JsonObject element)
        {
            DressElement(element);
        }
    }

    private static void DressElement(JsonObject element)
    {
        // An element that fell away leaves null where it was a property; clients warn about that.
        foreach (var name in element.Where(m => m.Value is null).Select(m => m.Key).ToList())
            element.Remove(name);
        foreach (var (name, value) in element)
        {
            // Card data is carried as it is, and nobody clicks a refresh.
            if (name is not ("data" or "refresh" or "msteams"))
                Dress(value);
        }
        if (IsExecute(element) && element["data"] is JsonObject { } data && data["msteams"] is JsonObject opens && opens["type"]?.GetValue<string>() == "task/fetch")
            OpenDialog(element, data);
        if (IsExecute(element) && !element.ContainsKey("fallback"))
            element["fallback"] = SubmitOf(element);
    }

    /// <summary>Only Action.Submit opens a dialog.</summary>
    private static void OpenDialog(JsonObject element, JsonObject data)
    {
        element["type"] = "Action.Submit";
        data["verb"] = element["verb"]?.DeepClone();
        element.Remove("verb");
    }

    private static bool IsExecute(JsonObject element) =>
        element["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "Action.Execute";

    private static JsonObject SubmitOf(JsonObject execute)
    {
        var submit = (JsonObject)execute.DeepClone();
        submit["type"] = "Action.Submit";
        submit.Remove("verb");
        submit.Remove("id"); // two elements of one id would be refused
        var data = submit["data"] as JsonObject ?? [];
        data["verb"] = execute["verb"]?.DeepClone();
        if (data.Parent is null)
            submit["data"] = data;
        return submit;
    }
}
