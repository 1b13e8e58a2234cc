using System.Data.Common;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Tables;

/// <summary>A record between its row object and the columns of its table.</summary>
internal static class RecordColumns
{
    public const string All = """
        r."number", r."unit_id", r."version", r."revision", r."status", r."subject_number", r."observed_at",
        r."entered_at", r."entered_by", r."updated_at", r."updated_by", r."search_key", r."sort_key", r."doc"
        """;

    public static string Update(string table, IDialect dialect) => $"""
        UPDATE "{table}" SET "unit_id" = @unit, "version" = @version, "revision" = @revision, "status" = @status,
          "subject_number" = @subject, "observed_at" = @observed, "updated_at" = @updated, "updated_by" = @updatedBy,
          "search_key" = @searchKey, "sort_key" = @sortKey, "doc" = {dialect.Json("@doc")}
        WHERE "number" = @number AND "revision" = @expected
        """;

    /// <summary>The columns of new rows, and their <see cref="Values"/>.</summary>
    public static IReadOnlyList<ManyRowsColumn> Many { get; } =
    [
        new("number", WrittenAs.Number), new("unit_id", WrittenAs.Number), new("version", WrittenAs.Number),
        new("revision", WrittenAs.Number), new("status", WrittenAs.Number), new("subject_number", WrittenAs.Number),
        new("observed_at", WrittenAs.Number), new("entered_at", WrittenAs.Number), new("entered_by", WrittenAs.Number),
        new("updated_at", WrittenAs.Number), new("updated_by", WrittenAs.Number), new("search_key", WrittenAs.Text),
        new("sort_key", WrittenAs.Text), new("doc", WrittenAs.Json),
    ];

    public static object?[] Values(RecordRow row) =>
    [
        row.Number, row.UnitId, (long)row.Version, (long)row.Revision, (long)row.Status, row.SubjectNumber,
        row.ObservedAt.UtcTicks, row.EnteredAt.UtcTicks, row.EnteredById, row.UpdatedAt.UtcTicks, row.UpdatedById,
        row.SearchKey, row.SortKey, row.Document,
    ];

    public static void Bind(DbCommand command, RecordRow row)
    {
        command.Bind("number", row.Number);
        command.Bind("unit", row.UnitId);
        command.Bind("version", row.Version);
        command.Bind("revision", row.Revision);
        command.Bind("status", (short)row.Status);
        command.Bind("subject", row.SubjectNumber);
        command.Bind("observed", row.ObservedAt.UtcTicks);
        command.Bind("entered", row.EnteredAt.UtcTicks);
        command.Bind("enteredBy", row.EnteredById);
        command.Bind("updated", row.UpdatedAt.UtcTicks);
        command.Bind("updatedBy", row.UpdatedById);
        command.Bind("searchKey", row.SearchKey);
        command.Bind("sortKey", row.SortKey);
        command.Bind("doc", row.Document);
    }

    public static async Task<List<RecordRow>> Read(DbCommand command, CancellationToken cancellation)
    {
        var rows = new List<RecordRow>();
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add(Row(reader));
        }

        return rows;
    }

    private static RecordRow Row(DbDataReader reader) => new()
    {
        Number = reader.GetInt64(0),
        UnitId = reader.GetInt64(1),
        Version = reader.GetInt32(2),
        Revision = reader.GetInt32(3),
        Status = (RecordStatus)reader.GetInt16(4),
        SubjectNumber = Optional(reader, 5),
        ObservedAt = Time(reader, 6),
        EnteredAt = Time(reader, 7),
        EnteredById = Optional(reader, 8),
        UpdatedAt = Time(reader, 9),
        UpdatedById = Optional(reader, 10),
        SearchKey = reader.GetString(11),
        StoredSearchKey = reader.GetString(11),
        SortKey = reader.GetString(12),
        Document = reader.GetString(13),
    };

    private static long? Optional(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetInt64(column);

    private static DateTimeOffset Time(DbDataReader reader, int column) => new(reader.GetInt64(column), TimeSpan.Zero);
}
