using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>Turns template JSON, its parts already put in, into a tree that is expanded without parsing again.</summary>
internal sealed class TemplateReader(string card)
{
    private const string Carried = "(carried)";

    public TemplateNode Read(JsonNode? node) => Read(node, owner: "", property: "", place: "");

    private TemplateNode Read(JsonNode? node, string owner, string property, string place) => node switch
    {
        JsonObject element => Element(element, owner, property, place),
        JsonArray items => new ListTemplate([.. items.Select((item, i) => Read(item, owner, property, $"{place}[{i}]"))]),
        JsonValue value when value.TryGetValue<string>(out var text) => Text(text, owner, property, place),
        _ => new FixedTemplate(node),
    };

    private ElementTemplate Element(JsonObject element, string owner, string property, string place)
    {
        var own = owner == Carried || TextKinds.IsCarried(owner, property) ? Carried : TypeOf(element, place) ?? property;
        var members = element
            .Where(m => m.Key is not ("$data" or "$when"))
            .Select(m => KeyValuePair.Create(m.Key, Read(m.Value, own, m.Key, place.Length == 0 ? m.Key : $"{place}.{m.Key}")));
        return new ElementTemplate([.. members], Binding(element, "$data", place), Binding(element, "$when", place));
    }

    private string? TypeOf(JsonObject element, string place) => element["type"]?.GetValue<string>() is not { } type
        ? null
        : !type.Contains("${", StringComparison.Ordinal)
            ? type
            : throw new CardException(card, place, "a bound type hides which texts are Markdown: repeat the element with $when.");

    private TextTemplate? Binding(JsonObject element, string name, string place)
    {
        if (!element.TryGetPropertyValue(name, out var node))
            return null;
        return node is JsonValue value && value.TryGetValue<string>(out var text)
            && Parse(text, $"{place}.{name}", TextKind.Raw) is { } binding
            ? binding
            : throw new CardException(card, $"{place}.{name}", "must be one ${binding}.");
    }

    private TemplateNode Text(string text, string owner, string property, string place)
    {
        if (!text.Contains("${", StringComparison.Ordinal))
            return new FixedTemplate(JsonValue.Create(text));
        var kind = owner == Carried || TextKinds.IsCarried(owner, property) ? TextKind.Raw : TextKinds.Of(owner, property)
            ?? throw new CardException(card, place, $"nobody said how {owner}.{property} is read: add it to TextKinds.");
        return Parse(text, place, kind)!;
    }

    private TextTemplate? Parse(string text, string place, TextKind kind)
    {
        try
        {
            return TextTemplate.Of(text, place, kind);
        }
        catch (FormatException mistake)
        {
            throw new CardException(card, place, mistake.Message);
        }
    }
}
