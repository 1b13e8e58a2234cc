using System.Text.Json.Nodes;
using BotApp.Teams.Cards;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Home;

/// <summary>A sentence as a card. Arguments: <c>{"words": key, …}</c>, the other members fill its placeholders
/// (ids and numbers only); <c>"why": {"words": key, …}</c> is a second sentence below it.</summary>
public static class NoticeFace
{
    public static Task<OutgoingMessage?> Draw(Sheet sheet)
    {
        var arguments = JsonNode.Parse(sheet.Face.Arguments ?? "{}") as JsonObject ?? [];
        var why = arguments["why"] is JsonObject reason ? Sentence(sheet, reason) : CardText.Empty;
        return Task.FromResult<OutgoingMessage?>(sheet.Card(
            "notice", new { Title = Sentence(sheet, arguments), Color = "default", Text = why, Buttons = Array.Empty<object>() }, sheet.Say("common.noticeSummary")));
    }

    private static CardText Sentence(Sheet sheet, JsonObject said) => sheet.Words.Write(
        said["words"]?.ToString() ?? "",
        [.. said.Where(a => a.Key is not ("words" or "why")).Select(a => (a.Key, a.Value?.ToString() ?? ""))]);
}
