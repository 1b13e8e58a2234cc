using BotApp.Simulator.Shapes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace BotApp.Simulator.Scripting;

/// <summary>The one place that catches refusals: answers them with their sentence.</summary>
public static class Refusals
{
    public static async ValueTask<object?> Answer(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            var answer = await next(context);
            return answer is null or EmptyHttpResult && !context.HttpContext.Response.HasStarted ? Results.NoContent() : answer;
        }
        catch (RefusedException refused)
        {
            return Results.Json(new ErrorAnswer(new ErrorWords(refused.Code, refused.Message)), Json.Options, statusCode: refused.Status);
        }
    }
}
