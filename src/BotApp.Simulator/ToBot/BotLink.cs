using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.Login;
using BotApp.Simulator.State;

namespace BotApp.Simulator.ToBot;

/// <summary>The line to the bot: posts activities, waits as long as Teams waits, sends again as Teams does.</summary>
public sealed class BotLink(Settings settings, Tokens tokens, FaultBoard faults, CallLog log) : IDisposable
{
    private static readonly string[] Doubles = ["duplicateSameId", "duplicateNewId"];

    // Loopback; the answer of a bot is not worth a proxy, a redirect or a cookie.
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    public void Dispose() => http.Dispose();

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

    /// <summary>Whether anybody listens at the bot's address; nothing is said to it.</summary>
    public async Task<bool> IsReachable(CancellationToken stop)
    {
        if (!Uri.TryCreate(settings.BotUrl, UriKind.Absolute, out var address))
            return false;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromSeconds(1));
        using var line = new TcpClient();
        try
        {
            await line.ConnectAsync(address.Host, address.Port, limit.Token);
            return true;
        }
        catch (Exception e) when (e is SocketException or OperationCanceledException)
        {
            return false;
        }
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
        var answer = await Post(body, limit.Token);
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

    private async Task<BotAnswer> Post(string body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.BotUrl + "/api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (settings.Auth)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.ForBot());
        try
        {
            using var response = await http.SendAsync(request, stop);
            return new BotAnswer((int)response.StatusCode, Parse(await response.Content.ReadAsStringAsync(stop)), null);
        }
        catch (OperationCanceledException)
        {
            return new BotAnswer(null, null, "timeout");
        }
        catch (HttpRequestException)
        {
            return new BotAnswer(null, null, "unreachable");
        }
    }

    private static JsonNode? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
