using System.Data.Common;

namespace BotApp.Domain.Storage;

/// <summary>
/// What SQLite and PostgreSQL say differently. Statements take the parameters named in them; identifiers are quoted
/// with double quotes in both. Text is compared by code point in both, so that both answer in the same order.
/// </summary>
public interface IDialect
{
    /// <summary>One word, as the folders of its scripts are called.</summary>
    string Name { get; }

    /// <summary>Makes the table of fixed shape for the records of one type, with its grams; does nothing when it exists.</summary>
    string CreateRecordTable(string table);

    /// <summary>An expression that reads field <c>f{number}</c> from the column <c>doc</c> (<c>o{number}</c> for <see cref="StoredAs.Natural"/>), for filters, sorting and indexes.</summary>
    string Field(int number, StoredAs storedAs);

    /// <summary>The condition that a list field holds the text of <paramref name="parameter"/>.</summary>
    string ListHolds(int number, string parameter);

    /// <summary>The search key of the text that an expression gives, as <see cref="Text.SearchKey"/> makes it.</summary>
    string SearchKeyOf(string text);

    /// <summary>The condition that one text holds another, letter by letter.</summary>
    string TextHolds(string text, string part);

    /// <summary>The condition that one text begins with another, letter by letter.</summary>
    string TextBegins(string text, string beginning);

    /// <summary>The condition that a number is null in the document and not just absent: it could not be measured.</summary>
    string IsNotMeasured(int number);

    /// <summary>The day in Japan, <c>2026-11-21</c>, of a moment in UTC text (<c>2026-11-20T15:00:00Z</c>).</summary>
    string DayOfMoment(string text);

    /// <summary>The day in Japan, <c>2026-11-21</c>, of a moment in ticks.</summary>
    string DayOfTicks(string ticks);

    /// <summary>What is joined to the records (alias r) to have a row for each item of a list field, as <c>item.value</c>.</summary>
    string ListItems(int number);

    /// <summary>An index over (expression, number) of the records of one type; empty where lists cannot be indexed.</summary>
    string CreateFieldIndex(string table, int number, StoredAs storedAs);

    /// <summary>One number: whether the index with the name <c>@name</c> is there and complete.</summary>
    string HasIndex { get; }

    /// <summary>How the JSON document is bound as a parameter: PostgreSQL casts it to jsonb.</summary>
    string Json(string parameter);

    /// <summary>The condition that the search key holds the text of <paramref name="parameter"/>, letter by letter.</summary>
    string SearchKeyHolds(string parameter);

    /// <summary>
    /// <c>FROM … WHERE …</c> over the records (alias r) that hold every gram of the parameter <c>@grams</c>,
    /// which is bound to <see cref="GramQuery"/>.
    /// </summary>
    string FromMatching(string table);

    /// <summary>The column of <see cref="FromMatching"/> that holds the record's number, to page by.</summary>
    string MatchingNumber { get; }

    /// <summary>The text that is bound to <c>@grams</c> of <see cref="FromMatching"/>.</summary>
    string GramQuery(IReadOnlyCollection<string> grams);

    /// <summary>Statement that (re)writes the grams of one record: parameters <c>@number</c> and <c>@grams</c> (parted by spaces).</summary>
    string WriteGrams(string table);

    /// <summary>The column of the table of grams that holds the record's number.</summary>
    string GramsNumber { get; }

    /// <summary>Writes new rows of these tables; on PostgreSQL in one round trip, on SQLite by a statement per table, prepared for all.</summary>
    Task Insert(AppDb db, IReadOnlyList<ManyRows> tables, CancellationToken cancellation);

    /// <summary>Moves a counter of the workspace on in one statement: parameters <c>@workspace</c>, <c>@name</c> and <c>@count</c>, one row, one number.</summary>
    string NextNumber { get; }

    /// <summary>At the end of a SELECT: locks its rows and passes over those that another host has locked.</summary>
    string SkipLocked { get; }

    /// <summary>The text for logs when the database is full, busy or gone, or null when the fault is a bug.</summary>
    string? Unavailable(DbException fault);

    /// <summary>A row with this unique key is there already.</summary>
    bool IsDuplicate(DbException fault);

    /// <summary>A table that a statement names is not there.</summary>
    bool IsMissingTable(DbException fault);
}
