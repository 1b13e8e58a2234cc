using System.Text.Json.Nodes;
using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Requests;

/// <summary>
/// An edit that cannot be kept does not reach the other side: who wrote it is told so where they wrote it, with the
/// reason. It is a delivery, so that Teams telling of the edit again does not say it again.
/// </summary>
public static class EditRefused
{
    public static async Task<Answer> Tell(Scene scene, Reply reply, IReadOnlyList<Refusal> refusals, CancellationToken cancellation)
    {
        var number = await scene.Db.Requests.Where(r => r.Id == reply.RequestId).Select(r => r.Number).SingleAsync(cancellation);
        // Words keys and numbers only: what was typed stands nowhere but in the message itself.
        var why = new JsonObject { ["words"] = refusals[0].Words };
        foreach (var (name, value) in refusals[0].Arguments ?? new Dictionary<string, string>())
        {
            why[name] = value;
        }

        var said = new JsonObject
        {
            ["words"] = "request.editRefused",
            ["number"] = Digits.Of(number),
            ["why"] = why,
        };
        // Deliveries point at the place by its id.
        await scene.Db.SaveChangesAsync(cancellation);
        Send.Post(scene.Db, scene.Here, new(Face.Notice, 0, said.ToJsonString()), scene.Language, scene.Now);
        return new NoAnswer();
    }
}
