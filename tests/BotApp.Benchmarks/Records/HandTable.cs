using System.Data;
using System.Data.Common;
using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;

namespace BotApp.Benchmarks.Records;

/// <summary>What somebody would write by hand for one register: a real column per field, the same indexes, no search, no history.</summary>
internal sealed class HandTable(Store store, DbConnection connection, string name, RecordTypeDefinition definition) : IDisposable
{
    private const string Shared = "number, unit_id, version, revision, status, subject_number, observed_at, entered_at, entered_by, updated_at, updated_by, sort_key";
    private readonly string fields = string.Concat(definition.Fields.Select(f => ", " + f.Key));
    private DbCommand? insert;

    public string Name => name;

    public string Columns => Shared + fields;

    public async Task Create()
    {
        var number = store.NumberType;
        var columns = string.Concat(definition.Fields.Select(f => $", {f.Key} {TypeOf(f)}"));
        await Execute($"""
            CREATE TABLE {name} (number {number} PRIMARY KEY, unit_id {number} NOT NULL, version {number} NOT NULL, revision {number} NOT NULL,
              status {number} NOT NULL, subject_number {number}, observed_at {number} NOT NULL, entered_at {number} NOT NULL,
              entered_by {number}, updated_at {number} NOT NULL, updated_by {number}, sort_key TEXT NOT NULL{columns});
            CREATE INDEX {name}_observed ON {name} (observed_at, number) WHERE status = 0;
            CREATE INDEX {name}_unit ON {name} (unit_id, observed_at, number) WHERE status = 0;
            CREATE INDEX {name}_sorted ON {name} (sort_key, number) WHERE status = 0;
            CREATE INDEX {name}_subject ON {name} (subject_number, observed_at, number) WHERE subject_number IS NOT NULL;
            CREATE INDEX {name}_withdrawn ON {name} (updated_at, number) WHERE status = 1;
            """);
        if (definition.Find("level") is not null)
        {
            await Execute($"CREATE INDEX {name}_level_weight ON {name} (level, weight, number) WHERE status = 0");
        }
    }

    /// <summary>By one prepared statement, in one transaction.</summary>
    public async Task Insert(IEnumerable<LoadedRecord> records)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var record in records)
        {
            await InsertOne(record, transaction);
        }

        await transaction.CommitAsync();
    }

    public async Task InsertOne(LoadedRecord record, DbTransaction? transaction = null)
    {
        insert ??= await Prepare();
        insert.Transaction = transaction;
        var values = Values(record).ToList();
        for (var i = 0; i < values.Count; i++)
        {
            insert.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        await insert.ExecuteNonQueryAsync();
    }

    public DbCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // text of our own
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters.Add(Parameter(command, i));
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    public void Dispose() => insert?.Dispose();

    private static IEnumerable<object?> Values(LoadedRecord record)
    {
        var row = record.Row;
        object?[] system =
        [
            row.Number, row.UnitId, (long)row.Version, (long)row.Revision, (long)row.Status, row.SubjectNumber, row.ObservedAt.UtcTicks,
            row.EnteredAt.UtcTicks, row.EnteredById, row.UpdatedAt.UtcTicks, row.UpdatedById, row.SortKey,
        ];
        return system.Concat(record.Definition.Fields.Select(f => Value(record.Values[f.Key])));
    }

    private static object? Value(FieldValue? value) => value switch
    {
        NumberValue number => (double)number.Number,
        ChoiceValue choice => choice.Key,
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        YesNoValue yes => yes.IsYes ? 1L : 0L,
        TextValue text => text.Text,
        _ => null,
    };

    private static DbParameter Parameter(DbCommand command, int i)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"p{i}";
        return parameter;
    }

    private string TypeOf(Field field) => field.Kind switch
    {
        FieldKind.Number => store.RealType,
        FieldKind.YesNo => store.NumberType,
        _ => "TEXT",
    };

    private async Task<DbCommand> Prepare()
    {
        var types = Enumerable.Repeat(DbType.Int64, 11).Append(DbType.String)
            .Concat(definition.Fields.Select(f => f.Kind switch
            {
                FieldKind.Number => DbType.Double,
                FieldKind.YesNo => DbType.Int64,
                _ => DbType.String,
            })).ToList();
        var command = Command($"INSERT INTO {name} ({Columns}) VALUES ({string.Join(", ", types.Select((_, i) => $"@p{i}"))})");
        for (var i = 0; i < types.Count; i++)
        {
            var parameter = Parameter(command, i);
            parameter.DbType = types[i];
            command.Parameters.Add(parameter);
        }

        await command.PrepareAsync();
        return command;
    }

    private async Task Execute(string sql)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync();
    }
}
