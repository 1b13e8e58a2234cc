using System.Globalization;

namespace BotApp.Domain.Storage;

/// <summary>Gives the next number of the workspace. A number given in a write that was taken back is given again.</summary>
public static class NextNumber
{
    /// <param name="name"><c>record</c>, <c>episode</c>, <c>request</c>.</param>
    public static Task<long> Of(AppDb db, string name, CancellationToken cancellation) => LastOf(db, name, 1, cancellation);

    /// <summary>Gives several numbers that follow each other.</summary>
    /// <returns>The last of them.</returns>
    public static async Task<long> LastOf(AppDb db, string name, int count, CancellationToken cancellation)
    {
        await using var next = db.Statement(
            db.Dialect.NextNumber, ("workspace", db.WorkspaceId), ("name", name), ("count", (long)count));
        return Convert.ToInt64(await next.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }
}
