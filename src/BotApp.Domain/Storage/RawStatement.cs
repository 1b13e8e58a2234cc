using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BotApp.Domain.Storage;

public static class RawStatement
{
    extension(AppDb db)
    {
        /// <summary>A statement on this context's connection, within its transaction. Values go in as parameters only.</summary>
        public DbCommand Statement(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // names of tables and fields are made from numbers; see RecordTable
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, value) in parameters)
            {
                command.Bind(name, value);
            }

            return command;
        }
    }

    internal static void Bind(this DbCommand command, string name, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
