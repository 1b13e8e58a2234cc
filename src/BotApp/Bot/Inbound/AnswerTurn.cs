using BotApp.Bot.Outbound;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Bot.Inbound;

/// <summary>Runs a turn and answers it: invokes in the HTTP body, everything else by a message after an empty 200.</summary>
internal sealed partial class AnswerTurn(RunOnce once, SendAnswer sender, ILogger<AnswerTurn> log)
{
    public Task Run(HttpContext http, ParsedActivity parsed)
    {
        switch (parsed.Fate)
        {
            case ActivityFate.Run:
                return Run(http, parsed.Turn!);
            case ActivityFate.Ignore:
                http.Response.StatusCode = StatusCodes.Status200OK;
                return Task.CompletedTask;
            case ActivityFate.UnknownInvoke:
                http.Response.StatusCode = StatusCodes.Status501NotImplemented;
                return Task.CompletedTask;
            case ActivityFate.Malformed:
                http.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
        }

        throw new InvalidOperationException($"No such fate: {parsed.Fate}");
    }

    private async Task Run(HttpContext http, Turn turn)
    {
        try
        {
            var answer = await once.Run(turn);
            if (InvokeAnswer.IsFor(turn))
            {
                await AnswerInvoke(http, turn, answer!);
            }
            else if (answer is not null)
            {
                await http.Response.CompleteAsync();
                sender.Start(turn, answer);
            }
        }
        catch (Exception problem) when (!http.Response.HasStarted)
        {
            LogFailed(turn.GetType().Name, turn.ActivityId, problem);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private async Task AnswerInvoke(HttpContext http, Turn turn, Answer answer)
    {
        if (turn is FileConsentTurn or SignInTurn)
        {
            // Their HTTP answers hold no words: those follow as messages.
            http.Response.StatusCode = turn is SignInTurn && answer is ErrorAnswer error ? error.Status : StatusCodes.Status200OK;
            await http.Response.CompleteAsync();
            sender.Start(turn, turn is SignInTurn && answer is ErrorAnswer ? new NoAnswer() : answer);
        }
        else if (InvokeAnswer.Body(turn, answer) is { } write)
        {
            var body = MessageBody.Of(write);
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = body.Length;
            await http.Response.Body.WriteAsync(body, CancellationToken.None);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Turn} of activity {ActivityId} failed")]
    private partial void LogFailed(string turn, string activityId, Exception problem);
}
