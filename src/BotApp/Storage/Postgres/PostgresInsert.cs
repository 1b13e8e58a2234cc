using System.Data.Common;
using System.Runtime.CompilerServices;
using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>The INSERT of one mapped table.</summary>
internal sealed class PostgresInsert
{
    private static readonly ConditionalWeakTable<IEntityType, PostgresInsert> Known = [];

    private readonly string sql;
    private readonly MappedTable table;

    private PostgresInsert(IEntityType type)
    {
        table = MappedTable.Of(type);
        var columns = string.Join(", ", table.Written.Select(c => $"\"{c.Name}\""));
        var values = string.Join(", ", table.Written.Select((_, i) => $"${i + 1}"));
        var returning = table.Given is { } given ? $" RETURNING \"{given.GetColumnName()}\"" : "";
        sql = $"INSERT INTO \"{table.Name}\" ({columns}) VALUES ({values}){returning}";
    }

    public static PostgresInsert For(IEntityType type) => Known.GetValue(type, t => new(t));

    public NpgsqlBatchCommand Of(object row)
    {
#pragma warning disable CA2100 // made of the names of our own tables and columns
        var insert = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        using var maker = new NpgsqlCommand();
        foreach (var column in table.Written)
        {
            var property = column.Property;
            insert.Parameters.Add((NpgsqlParameter)property.GetRelationalTypeMapping().CreateParameter(maker, "", column.Held(row), property.IsNullable));
        }

        return insert;
    }

    /// <summary>Takes the number that the table gave from the answers, and goes on to the next answer.</summary>
    public async Task Number(object row, DbDataReader answers, CancellationToken cancellation)
    {
        if (table.Given is null)
        {
            return;
        }

        await answers.ReadAsync(cancellation);
        table.Give(row, answers.GetInt64(0));
        await answers.NextResultAsync(cancellation);
    }
}
