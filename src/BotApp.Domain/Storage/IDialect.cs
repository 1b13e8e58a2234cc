using System.Data.Common;

namespace BotApp.Domain.Storage;

/// <summary>
/// What SQLite and PostgreSQL say differently. Statements take the parameters named in them; identifiers are quoted
/// with double quotes in both.
/// </summary>
public interface IDialect
{
    /// <summary>Makes the table of fixed shape for the records of one type; does nothing when it exists.</summary>
    string CreateRecordTable(long typeId);

    /// <summary>An expression that reads field <c>f{number}</c> from the column <c>doc</c>, for filters, sorting and indexes.</summary>
    string Field(int number, StoredAs storedAs);

    /// <summary>An index over (expression, number) of the records of one type, for live records.</summary>
    string CreateFieldIndex(long typeId, int fieldNumber, StoredAs storedAs);

    /// <summary>How the JSON document is bound as a parameter: PostgreSQL casts it to jsonb.</summary>
    string Json(string parameter);

    /// <summary>The condition that a record of this type holds every gram: <paramref name="parameter"/> is bound to <see cref="GramQuery"/>.</summary>
    string MatchesGrams(long typeId, string parameter);

    /// <summary>The text that is bound to the parameter of <see cref="MatchesGrams"/>.</summary>
    string GramQuery(IReadOnlyCollection<string> grams);

    /// <summary>Statements that (re)write the grams of one record: parameters <c>@number</c> and <c>@grams</c> (grams parted by spaces).</summary>
    string WriteGrams(long typeId);

    /// <summary>Next value of a counter of the workspace in one statement: parameters <c>@workspace</c> and <c>@name</c>, one row, one number.</summary>
    string NextNumber { get; }

    /// <summary>The text for people and logs when the database is full, busy or gone, or null when the fault is a bug.</summary>
    string? Unavailable(DbException fault);
}
