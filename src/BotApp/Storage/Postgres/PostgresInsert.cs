using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace BotApp.Storage.Postgres;

/// <summary>The INSERT of one mapped table.</summary>
internal sealed class PostgresInsert
{
    private static readonly ConditionalWeakTable<IEntityType, PostgresInsert> Known = [];

    private readonly string sql;
    private readonly IProperty? given;
    private readonly List<IProperty> written;

    private PostgresInsert(IEntityType type)
    {
        given = type.GetProperties().SingleOrDefault(p => p.ValueGenerated is ValueGenerated.OnAdd);
        written = [.. type.GetProperties().Where(p => p != given)];
        var columns = string.Join(", ", written.Select(p => $"\"{p.GetColumnName()}\""));
        var values = string.Join(", ", written.Select((_, i) => $"${i + 1}"));
        var returning = given is null ? "" : $" RETURNING \"{given.GetColumnName()}\"";
        sql = $"INSERT INTO \"{type.GetTableName()}\" ({columns}) VALUES ({values}){returning}";
    }

    public static PostgresInsert For(IEntityType type) => Known.GetValue(type, t => new(t));

    public NpgsqlBatchCommand Of(object row)
    {
#pragma warning disable CA2100 // made of the names of our own tables and columns
        var insert = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        using var maker = new NpgsqlCommand();
        foreach (var property in written)
        {
            var value = property.GetGetter().GetClrValue(row);
            insert.Parameters.Add((NpgsqlParameter)property.GetRelationalTypeMapping().CreateParameter(maker, "", value, property.IsNullable));
        }

        return insert;
    }

    /// <summary>Takes the number that the table gave from the answers, and goes on to the next answer.</summary>
    public async Task Number(object row, DbDataReader answers, CancellationToken cancellation)
    {
        if (given is null)
        {
            return;
        }

        await answers.ReadAsync(cancellation);
        given.PropertyInfo!.SetValue(row, answers.GetInt64(0));
        await answers.NextResultAsync(cancellation);
    }
}
