using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Domain.Storage;

/// <summary>A mapped property and how its column holds it.</summary>
public sealed class StoredColumn(IProperty property)
{
    private readonly IClrPropertyGetter getter = property.GetGetter();
    private readonly Func<object?, object?>? convert = property.GetTypeMapping().Converter?.ConvertToProvider;

    public IProperty Property => property;

    public string Name { get; } = property.GetColumnName();

    public bool IsText { get; } = (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string);

    /// <summary>As the object holds it, not yet converted.</summary>
    public object? Held(object row) => getter.GetClrValue(row);

    public object? Now(object row) => Stored(Held(row));

    /// <summary>As it was read, or saved last.</summary>
    public object? Before(EntityEntry row) => Stored(row.Property(property).OriginalValue);

    private object? Stored(object? value) => convert is null ? value : convert(value);
}
