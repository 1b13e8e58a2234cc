using System.Globalization;

namespace BotApp.Domain.Storage;

/// <summary>Gives the next number of the workspace. A number given in a write that was taken back is given again.</summary>
public static class NextNumber
{
    /// <param name="name"><c>record</c>, <c>episode</c>, <c>request</c>.</param>
    public static async Task<long> Of(AppDb db, string name, CancellationToken cancellation)
    {
        await using var next = db.Statement(db.Dialect.NextNumber, ("workspace", db.WorkspaceId), ("name", name));
        return Convert.ToInt64(await next.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }
}
