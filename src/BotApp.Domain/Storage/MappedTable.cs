using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Domain.Storage;

/// <summary>The table of an entity type, for statements that are written past EF Core.</summary>
public sealed class MappedTable
{
    private static readonly ConditionalWeakTable<IEntityType, MappedTable> Known = [];

    private readonly IReadOnlyDictionary<IProperty, StoredColumn> columns;

    private MappedTable(IEntityType type)
    {
        Name = type.GetTableName()!;
        columns = type.GetProperties().ToDictionary(property => property, property => new StoredColumn(property));
        Given = type.GetProperties().SingleOrDefault(p => p.ValueGenerated is ValueGenerated.OnAdd);
        Written = [.. columns.Values.Where(column => column.Property != Given)];
        Same = [.. columns.Values.Where(column => column.Property.IsPrimaryKey() || column.Property.IsConcurrencyToken)];
    }

    public string Name { get; }

    /// <summary>What a new row brings: everything but the number that the table gives.</summary>
    public IReadOnlyList<StoredColumn> Written { get; }

    /// <summary>What says which row it is, and that nobody has changed it meanwhile.</summary>
    public IReadOnlyList<StoredColumn> Same { get; }

    /// <summary>The number that the table gives to a new row, if it gives one.</summary>
    public IProperty? Given { get; }

    public static MappedTable Of(IEntityType type) => Known.GetValue(type, t => new(t));

    public static MappedTable Of(AppDb db, Type type) => Of(db.Model.FindEntityType(type)!);

    public StoredColumn Column(IProperty property) => columns[property];

    /// <summary>What a new row brings, in the order of <see cref="Written"/>.</summary>
    public object?[] Values(object row)
    {
        var values = new object?[Written.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Written[i].Now(row);
        }

        return values;
    }

    /// <summary>Tells a row that is not tracked the number that the table gave it.</summary>
    public void Give(object row, long number) => Given?.PropertyInfo!.SetValue(row, number);
}
