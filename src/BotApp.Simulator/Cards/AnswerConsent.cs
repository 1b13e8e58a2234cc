using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.People;
using BotApp.Simulator.Seen;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>A person accepts or declines a file that the bot offers.</summary>
public sealed class AnswerConsent(World world, Activities activities, BotLink bot, KeepFile keepFile)
{
    public async Task<ClickResult> Run(Person person, Message message, ConsentAnswer consent, CancellationToken stop)
    {
        var (index, attachment) = message.ShownAttachments().FirstOrDefault(a =>
            (consent.Attachment is null || a.Index == consent.Attachment) && a.Attachment.Text("contentType") == WireReading.FileConsent);
        if (attachment.ValueKind != JsonValueKind.Object)
            throw RefusedException.NotFound("A file offer in this message");
        var key = index.ToString(CultureInfo.InvariantCulture);
        if (message.Consents.ContainsKey(key))
            throw RefusedException.NotOffered("This offer was answered already.");
        world.Messages.Update(message.Id, m => m with { Consents = new Dictionary<string, string>(m.Consents, StringComparer.Ordinal) { [key] = consent.Accept ? "accepted" : "declined" } });
        var activity = activities.Invoke(person, activities.PlaceOf(message), "fileConsent/invoke", Value(attachment, consent.Accept));
        activity["replyToId"] = message.Id;
        var answer = await bot.Send(activity, person, stop);
        return answer.Succeeded
            ? new ClickResult("done") { Status = answer.Status }
            : new ClickResult("error") { Error = Failures.Of(answer), Status = answer.Status };
    }

    private JsonObject Value(JsonElement attachment, bool accept)
    {
        var offer = attachment.Property("content") is { } c ? Json.Node(c) as JsonObject : null;
        var value = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = accept ? "accept" : "decline",
            ["context"] = offer?[accept ? "acceptContext" : "declineContext"]?.DeepClone(),
        };
        if (accept)
            value["uploadInfo"] = keepFile.Expect(attachment.Text("name") ?? "file", (long?)offer?["sizeInBytes"] ?? 0);
        return value;
    }
}
