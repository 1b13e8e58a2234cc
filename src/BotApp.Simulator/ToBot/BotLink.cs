using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.State;

namespace BotApp.Simulator.ToBot;

/// <summary>The line to the bot: posts activities, waits as long as Teams waits, sends again as Teams does.</summary>
public sealed class BotLink(Settings settings, World world, BotPost post, FaultBoard faults, CallLog log)
{
    private static readonly string[] Doubles = ["duplicateSameId", "duplicateNewId"];

    public Task<BotAnswer> Send(JsonObject activity, CancellationToken stop) => Send(activity, null, stop);

    /// <summary>Sends one activity, doubled when a fault says so; the answer is the first one's.</summary>
    public async Task<BotAnswer> Send(JsonObject activity, Person? person, CancellationToken stop)
    {
        var conversation = activity.Child("conversation").Text("id")?.Split(';')[0];
        var first = SendSurely(activity, stop);
        foreach (var kind in Doubles)
        {
            if (faults.StrikesDelivery(kind, conversation, person?.Name) is { } fault)
                await SendAgain(activity, kind, TimeSpan.FromSeconds(fault.Seconds), stop);
        }

        return await first;
    }

    /// <summary>
    /// What was on its way when we were killed. The real Teams is not killed with its bot: it gets no answer and sends
    /// the same again, with the same id.
    /// </summary>
    public async Task SendUndelivered(CancellationToken stop)
    {
        foreach (var waiting in world.Undelivered.All())
        {
            var activity = (JsonObject)Json.Node(waiting.Activity)!;
            activity["serviceUrl"] = settings.ServiceUrl;
            await SendPatiently(activity, stop);
            world.Undelivered.Remove(waiting.Id);
        }
    }

    private async Task<BotAnswer> SendSurely(JsonObject activity, CancellationToken stop)
    {
        if (!ChangesSomething(activity) || activity.Text("id") is not { } id)
            return await SendPatiently(activity, stop);
        world.Undelivered.Put(new Undelivered(id, JsonSerializer.SerializeToElement(activity, Json.Options)));
        try
        {
            return await SendPatiently(activity, stop);
        }
        finally
        {
            world.Undelivered.Remove(id);
        }
    }

    /// <summary>Nobody waits any more for what only asked: a refresh, a search, a dialog to be opened.</summary>
    private static bool ChangesSomething(JsonObject activity) => activity.Text("type") != "invoke" || activity.Text("name") switch
    {
        "adaptiveCard/action" => activity.Child("value").Text("trigger") != "automatic",
        "task/submit" or "composeExtension/submitAction" or "fileConsent/invoke" => true,
        _ => false,
    };

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
