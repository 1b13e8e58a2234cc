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
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", (ITransactions transactions, CancellationToken cancellation) => Ready(transactions, cancellation));
    }

    private static async Task<IResult> Ready(ITransactions transactions, CancellationToken cancellation)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        soon.CancelAfter(Patience);
        try
        {
            await transactions.Read(0, (db, token) => db.Workspaces.AnyAsync(token), soon.Token);
            return Results.Text("ready");
        }
        catch (Exception fault) when (fault is StorageUnavailableException or OperationCanceledException)
        {
            return Results.Text("The database does not answer.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
