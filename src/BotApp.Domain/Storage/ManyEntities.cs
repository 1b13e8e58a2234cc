using System.Globalization;

namespace BotApp.Domain.Storage;

/// <summary>Writes many new rows of a mapped table by the prepared path. The rows are not tracked afterwards, so nothing follows from them.</summary>
public static class ManyEntities
{
    public static Task Insert<T>(AppDb db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class, IInWorkspace => db.Dialect.Insert(db, [Rows(db, rows)], cancellation);

    /// <summary>The same rows, to be written together with those of other tables.</summary>
    public static ManyRows Rows<T>(AppDb db, IReadOnlyCollection<T> rows)
        where T : class, IInWorkspace
    {
        var table = MappedTable.Of(db, typeof(T));
        foreach (var row in rows)
        {
            db.Own(row);
        }

        return new(
            table.Name,
            [.. table.Written.Select(column => new ManyRowsColumn(column.Name, column.IsText ? WrittenAs.Text : WrittenAs.Number))],
            [.. rows.Select(row => Array.ConvertAll(table.Values(row), Stored))]);
    }

    private static object? Stored(object? value) =>
        value is null or string ? value : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
