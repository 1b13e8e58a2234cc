using System.Diagnostics;
using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.State;

namespace BotApp.Simulator.ToBot;

/// <summary>The line to the bot: posts activities, waits as long as Teams waits, sends again as Teams does.</summary>
public sealed class BotLink(Settings settings, BotPost post, FaultBoard faults, CallLog log)
{
    private static readonly string[] Doubles = ["duplicateSameId", "duplicateNewId"];

    public Task<BotAnswer> Send(JsonObject activity, CancellationToken stop) => Send(activity, null, stop);

    /// <summary>Sends one activity, doubled when a fault says so; the answer is the first one's.</summary>
    public async Task<BotAnswer> Send(JsonObject activity, Person? person, CancellationToken stop)
    {
        var conversation = activity.Child("conversation").Text("id")?.Split(';')[0];
        var first = SendPatiently(activity, stop);
        foreach (var kind in Doubles)
        {
            if (faults.StrikesDelivery(kind, conversation, person?.Name) is { } fault)
                await SendAgain(activity, kind, TimeSpan.FromSeconds(fault.Seconds), stop);
        }

        return await first;
    }

    private async Task SendAgain(JsonObject activity, string kind, TimeSpan later, CancellationToken stop)
    {
        var copy = (JsonObject)activity.DeepClone();
        if (kind == "duplicateNewId")
            copy["id"] = $"f:{Guid.NewGuid()}";
        // A double that comes later is nothing the person waits for.
        if (later == TimeSpan.Zero)
            await SendOnce(copy, settings.Patience.Usual, "fault:" + kind, stop);
        else
            _ = Later(copy, kind, later);
    }

    private async Task Later(JsonObject copy, string kind, TimeSpan later)
    {
        await Task.Delay(later);
        await SendOnce(copy, settings.Patience.Usual, "fault:" + kind, CancellationToken.None);
    }

    private async Task<BotAnswer> SendPatiently(JsonObject activity, CancellationToken stop)
    {
        var (wait, attempts) = settings.Patience.For(activity.Text("name"));
        var answer = await SendOnce(activity, wait, null, stop);
        for (var retry = 1; retry < attempts && answer.Failure == "timeout"; retry++)
            answer = await SendOnce(activity, wait, $"retry {retry}", stop);
        return answer;
    }

    private async Task<BotAnswer> SendOnce(JsonObject activity, TimeSpan wait, string? note, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var body = activity.ToJsonString(Json.Options);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(wait);
        var answer = await post.Run(body, limit.Token);
        var name = activity.Text("name") ?? activity.Text("type") ?? "?";
        log.Add(CallLog.Entry("toBot", "POST", "/api/messages", name, activity.Child("conversation").Text("id")) with
        {
            Status = answer.Status,
            Milliseconds = CallLog.Since(started),
            Note = answer.Failure ?? note,
            Request = CallLog.Body(body),
            Response = CallLog.Body(answer.Body),
        });
        return answer;
    }
}
