using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Storage.Sqlite;

/// <summary>A mapped property and how its column holds it.</summary>
internal sealed class StoredColumn(IProperty property)
{
    private readonly IClrPropertyGetter getter = property.GetGetter();
    private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

    public string Name { get; } = property.GetColumnName();

    public object? Now(object row) => Stored(getter.GetClrValue(row));

    /// <summary>As it was read, or saved last.</summary>
    public object? Before(EntityEntry row) => Stored(row.Property(property).OriginalValue);

    private object? Stored(object? value) => convert is null ? value : convert(value);
}
