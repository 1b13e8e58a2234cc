using BotApp.Domain.People;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>
/// Seen by an administrator in person: an abnormal value has no channel to go to. They decide to bind one now.
/// Id is the unit; the argument <c>episode</c> is the number of the episode that could not be shown.
/// </summary>
public static class NoAlertChannelFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var unit = await sheet.Db.Units.FirstOrDefaultAsync(u => u.Id == sheet.Face.Id, cancellation);
        if (unit is null)
        {
            return null;
        }

        var number = sheet.Face.Arguments is { } json
            && System.Text.Json.Nodes.JsonNode.Parse(json)?["episode"]?.ToString() is { } text ? text : "";
        var open = sheet.Say("command.alerts");
        return sheet.Card("notice", new
        {
            Title = sheet.Say("guide.noAlertChannel", ("unit", unit.Name), ("number", number)),
            Color = "attention",
            Text = sheet.Say("guide.noAlertChannelText"),
            Buttons = new[] { CommandButton.Of(open, open) },
        }, sheet.Say("guide.noAlertChannelSummary"));
    }
}
