using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BotApp.Storage.Sqlite;

/// <summary>The value of a property as its column holds it.</summary>
internal static class StoredValue
{
    public static object Now(IProperty property, object row) => Of(property, property.GetGetter().GetClrValue(row));

    /// <summary>As it was read, or saved last.</summary>
    public static object Before(PropertyEntry property) => Of(property.Metadata, property.OriginalValue);

    private static object Of(IProperty property, object? value) =>
        (property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
}
