using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Domain.Storage;

/// <summary>The numbers that people say on the phone: one row of counters per workspace and name, without gaps while commits succeed.</summary>
public static class Numbers
{
    public static async Task<long> Next(AppDb db, string name, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = db.Dialect.NextNumber;
        Bind(command, "@workspace", db.WorkspaceId);
        Bind(command, "@name", name);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
