using BotApp.Domain.People;
using BotApp.Teams.People;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Home;

/// <summary>Seen in the alerts channel: a rehearsal. The nurses it mentions learn that a real one would reach them.</summary>
public static class TestAlertFace
{
    public static async Task<OutgoingMessage?> Draw(Sheet sheet, CancellationToken cancellation)
    {
        var nurses = await Roster.Holding(sheet.Db, Role.Nurse, sheet.Face.Id, cancellation);
        var mentioned = nurses.Where(n => n.UserId is not null && n.Name.Length > 0).ToList();
        var names = string.Join(" ", mentioned.Select(n => $"<at>{n.Name}</at>"));
        var text = mentioned.Count > 0
            ? $"{names} {sheet.Say("guide.testAlert")}"
            : $"{sheet.Say("guide.testAlert")} {sheet.Say("guide.testNobody")}";
        return OutgoingMessage.OfText(text) with
        {
            Summary = sheet.Say("guide.testSummary"),
            Mentions = [.. mentioned.Select(n => new Mention(n.UserId!, n.Name))],
        };
    }
}
