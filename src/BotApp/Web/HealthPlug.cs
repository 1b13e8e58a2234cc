using BotApp.Domain.People;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Web;

/// <summary>
/// What a load balancer asks. <c>/health/live</c>: the process answers. <c>/health/ready</c>: the database answers too,
/// else 503 with one sentence.
/// </summary>
public static class HealthPlug
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this WebApplication app)
    {
        var transactions = app.Services.GetRequiredService<ITransactions>();
        // As plain delegates: what would be made to bind parameters costs a start more than all of this.
        app.MapGet("/health/live", (RequestDelegate)(http => Say(http, "live")));
        app.MapGet("/health/ready", (RequestDelegate)(http => Ready(http, transactions)));
    }

    private static async Task Ready(HttpContext http, ITransactions transactions)
    {
        var isReady = await Answers(transactions, http.RequestAborted);
        http.Response.StatusCode = isReady ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        await Say(http, isReady ? "ready" : "The database does not answer.");
    }

    private static async Task<bool> Answers(ITransactions transactions, CancellationToken cancellation)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        soon.CancelAfter(Patience);
        try
        {
            await transactions.Read(0, (db, token) => db.Workspaces.AnyAsync(token), soon.Token);
            return true;
        }
        catch (Exception fault) when (fault is StorageUnavailableException or OperationCanceledException)
        {
            return false;
        }
    }

    private static Task Say(HttpContext http, string sentence)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        return http.Response.WriteAsync(sentence, http.RequestAborted);
    }
}
