using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>An array: elements that fall away leave no gap, elements that became several stand side by side.</summary>
internal sealed class ListTemplate(IReadOnlyList<TemplateNode> items) : TemplateNode
{
    public override JsonNode Expand(Scope scope)
    {
        var list = new JsonArray();
        foreach (var item in items)
        {
            Add(list, item.Expand(scope));
        }
        return list;
    }

    private static void Add(JsonArray list, JsonNode? expanded)
    {
        if (expanded is not JsonArray several)
        {
            if (expanded is not null)
                list.Add(expanded);
            return;
        }
        foreach (var one in several.ToList())
        {
            several.Remove(one);
            list.Add(one);
        }
    }
}
