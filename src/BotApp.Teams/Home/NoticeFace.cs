using System.Text.Json.Nodes;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Home;

/// <summary>A sentence as a card. Arguments: <c>{"words": key, …}</c>, the other members fill its placeholders (ids and numbers only).</summary>
public static class NoticeFace
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet)
    {
        var arguments = JsonNode.Parse(sheet.Face.Arguments ?? "{}") as JsonObject ?? [];
        var filled = arguments.Where(a => a.Key != "words").Select(a => (a.Key, a.Value?.ToString() ?? "")).ToArray();
        var sentence = sheet.Words.Write(arguments["words"]?.ToString() ?? "", filled);
        return Task.FromResult<OutgoingMessage?>(sheet.Card(
            "notice", new { Title = sentence, Color = "default", Text = "", Buttons = Array.Empty<object>() }, sheet.Say("common.noticeSummary")));
    }
}
