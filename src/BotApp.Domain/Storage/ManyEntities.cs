using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Domain.Storage;

/// <summary>Writes many new rows of a mapped table by the prepared path. The rows are not tracked afterwards, so nothing follows from them.</summary>
public static class ManyEntities
{
    public static Task Insert<T>(AppDb db, IReadOnlyCollection<T> rows, CancellationToken cancellation)
        where T : class, IInWorkspace
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        // A number that the database gives stays out of the statement.
        var properties = type.GetProperties().Where(p => p.ValueGenerated is ValueGenerated.Never).ToList();
        foreach (var row in rows)
        {
            db.Own(row);
        }

        return db.Dialect.Insert(
            db,
            [
                new(
                    type.GetTableName()!,
                    [.. properties.Select(p => new ManyRowsColumn(p.GetColumnName(), IsText(p) ? WrittenAs.Text : WrittenAs.Number))],
                    [.. rows.Select(row => properties.ConvertAll(p => Stored(p, row)).ToArray())]),
            ],
            cancellation);
    }

    private static object? Stored(IProperty property, object row)
    {
        var value = property.GetGetter().GetClrValue(row);
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is null or string ? stored : Convert.ToInt64(stored, CultureInfo.InvariantCulture);
    }

    private static bool IsText(IProperty property) =>
        (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string);
}
