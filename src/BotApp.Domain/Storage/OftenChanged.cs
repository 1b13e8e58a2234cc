using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BotApp.Domain.Storage;

/// <summary>
/// Tables that change with every other turn. All others, also those that nobody thought of, are the ground: who is who,
/// types, rules. What is read from the ground alone is remembered until any of it changes (<see cref="AppDb.Ground"/>).
/// </summary>
public static class OftenChanged
{
    private const string Mark = "BotApp:OftenChanged";

    public static void ChangesOften<T>(this EntityTypeBuilder<T> table)
        where T : class => table.HasAnnotation(Mark, true);

    /// <summary>Their names; the tables of records, which are not mapped, begin with <see cref="Records.Tables.RecordTable.NamesBegin"/>.</summary>
    public static HashSet<string> Tables(IModel model) =>
        [.. model.GetEntityTypes().Where(t => t.FindAnnotation(Mark) is not null).Select(t => t.GetTableName()!)];
}
