using BotApp.Domain.Records;
using BotApp.Domain.Records.Tables;

namespace BotApp.Tests.Storage;

/// <summary>A record type's table with made-up records, below everything that knows fields.</summary>
internal static class Register
{
    public const long Type = 11;

    private static readonly DateTimeOffset Start = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset Minute(int minute) => Start.AddMinutes(minute);

    public static RecordRow Row(
        long number, string document, string searchKey = "", string? sortKey = null, int observedMinute = 0,
        long unit = 3, long? subject = null, RecordStatus status = RecordStatus.Live) => new()
        {
            Number = number,
            UnitId = unit,
            Version = 2,
            Status = status,
            SubjectNumber = subject,
            ObservedAt = Minute(observedMinute),
            EnteredAt = Minute(1),
            EnteredById = 5,
            UpdatedAt = Minute(2),
            UpdatedById = 6,
            SearchKey = searchKey,
            SortKey = sortKey ?? $"{number:0000}",
            Document = document,
        };

    public static Task Create(StorageWorld world, params RecordRow[] rows) => Write(world, async (table, token) =>
    {
        await table.Create(token);
        await table.Create(token);
        foreach (var row in rows)
        {
            await table.Insert(row, token);
        }

        return 0;
    });

    public static Task Write(StorageWorld world, Func<RecordTable, CancellationToken, Task> body) => Write(world, async (table, token) =>
    {
        await body(table, token);
        return 0;
    });

    public static Task<T> Write<T>(StorageWorld world, Func<RecordTable, CancellationToken, Task<T>> body) =>
        world.Write((db, token) => body(new RecordTable(db, Type), token));

    public static Task<T> Read<T>(StorageWorld world, Func<RecordTable, CancellationToken, Task<T>> body) =>
        world.Read((db, token) => body(new RecordTable(db, Type), token));
}
