namespace BotApp.Bot.Inbound;

/// <summary>POST /api/messages: read, check, parse, run, answer. Nothing that is sent here may end in a 500.</summary>
internal sealed partial class ReceiveActivity(ReadBody body, CheckSender sender, AnswerTurn answers, ILogger<ReceiveActivity> log)
{
    public async Task Run(HttpContext http)
    {
        var (parsed, refused) = await Read(http);
        if (refused is null)
        {
            await answers.Run(http, parsed);
            return;
        }

        http.Response.StatusCode = refused.Status;
        LogRefused(refused.Status, refused.Reason);
    }

    private async Task<(ParsedActivity, Refused?)> Read(HttpContext http)
    {
        using var received = await body.Run(http);
        if (received.Json is not { } json)
        {
            return (default, new(received.Status, "not a body that we read"));
        }

        try
        {
            var activity = new Activity(json.RootElement);
            var refused = await sender.Run(http.Request.Headers.Authorization, activity, http.RequestAborted);
            return refused is null ? (Parse(activity), null) : (default, refused);
        }
        catch (UnreadableTextException)
        {
            return (default, new(StatusCodes.Status400BadRequest, "text that cannot be read"));
        }
    }

    private ParsedActivity Parse(Activity activity)
    {
        var parsed = ParseActivity.Run(activity);
        if (parsed.Fate != ActivityFate.Run)
        {
            var (type, name) = (Known(activity.Type), Known(activity.Name ?? ""));
            LogNotRun(type, name, parsed.Fate);
        }

        return parsed;
    }

    // Types and names come from outside: what is no word of the protocol is not logged.
    private static string Known(string word) =>
        word.Length <= 40 && word.All(c => char.IsAsciiLetter(c) || c is '/' or '.') ? word : "?";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a request with {Status}: {Reason}")]
    private partial void LogRefused(int status, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Activity {Type} {Name} was not run: {Fate}")]
    private partial void LogNotRun(string type, string name, ActivityFate fate);
}
