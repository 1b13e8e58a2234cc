using System.Data.Common;
using System.Globalization;
using BotApp.Domain.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace BotApp.Storage.Sqlite;

internal sealed class SqliteDialect : IDialect
{
    public static readonly SqliteDialect Instance = new();

    public string Name => "Sqlite";

    public string NextNumber => """
        INSERT INTO "counters" ("WorkspaceId", "Name", "Last") VALUES (@workspace, @name, @count)
        ON CONFLICT ("WorkspaceId", "Name") DO UPDATE SET "Last" = "counters"."Last" + @count RETURNING "Last"
        """;

    // One process writes, one write after the other.
    public string SkipLocked => "";

    public string GramsNumber => "rowid";

    public string MatchingNumber => "g.rowid";

    // Grams stand in a contentless FTS5 table: they are only ever asked for, never shown.
    public string CreateRecordTable(string table) => $"""
        CREATE TABLE IF NOT EXISTS "{table}" (
          "number" INTEGER PRIMARY KEY,
          "unit_id" INTEGER NOT NULL,
          "version" INTEGER NOT NULL,
          "revision" INTEGER NOT NULL,
          "status" INTEGER NOT NULL,
          "subject_number" INTEGER,
          "observed_at" INTEGER NOT NULL,
          "entered_at" INTEGER NOT NULL,
          "entered_by" INTEGER,
          "updated_at" INTEGER NOT NULL,
          "updated_by" INTEGER,
          "search_key" TEXT NOT NULL,
          "sort_key" TEXT NOT NULL,
          "doc" TEXT NOT NULL CHECK (json_valid("doc")));
        CREATE INDEX IF NOT EXISTS "{table}_observed" ON "{table}" ("observed_at", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_unit" ON "{table}" ("unit_id", "observed_at", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_sorted" ON "{table}" ("sort_key", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_subject" ON "{table}" ("subject_number", "observed_at", "number") WHERE "subject_number" IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "{table}_withdrawn" ON "{table}" ("updated_at", "number") WHERE "status" = 1;
        CREATE VIRTUAL TABLE IF NOT EXISTS "{table}_grams" USING fts5(
          grams, content='', contentless_delete=1, detail=none, tokenize='ascii');
        """;

    public string Field(int number, StoredAs storedAs) =>
        string.Create(CultureInfo.InvariantCulture, $"json_extract(\"doc\", '$.{NameOf(storedAs)}{number}')");

    public string ListHolds(int number, string parameter) => string.Create(
        CultureInfo.InvariantCulture,
        $"EXISTS (SELECT 1 FROM json_each(\"doc\", '$.f{number}') AS item WHERE item.value = {parameter})");

    public string SearchKeyOf(string text) => $"{SqliteFile.SearchKeyFunction}({text})";

    public string TextHolds(string text, string part) => $"instr({text}, {part}) > 0";

    public string TextBegins(string text, string beginning) => $"substr({text}, 1, length({beginning})) = {beginning}";

    public string IsNotMeasured(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"json_type(\"doc\", '$.f{number}') = 'null'");

    public string DayOfMoment(string text) => $"date({text}, '+9 hours')";

    public string DayOfTicks(string ticks) => $"date({ticks} / 10000000 - 62135596800, 'unixepoch', '+9 hours')";

    public string ListItems(int number) => string.Create(CultureInfo.InvariantCulture, $"json_each(r.\"doc\", '$.f{number}') AS item");

    public string CreateFieldIndex(string table, int number, StoredAs storedAs) => storedAs switch
    {
        StoredAs.List => "",
        StoredAs.Text or StoredAs.Number or StoredAs.YesNo or StoredAs.Natural => string.Create(
            CultureInfo.InvariantCulture,
            $"CREATE INDEX IF NOT EXISTS \"{table}_{NameOf(storedAs)}{number}\" ON \"{table}\" ({Field(number, storedAs)}, \"number\") WHERE \"status\" = 0"),
    };

    public string HasIndex => "SELECT count(*) FROM pragma_index_info(@name)";

    public string Json(string parameter) => parameter;

    public string SearchKeyHolds(string parameter) => $"instr(r.\"search_key\", {parameter}) > 0";

    // CROSS JOIN keeps the order: the grams are read newest first, and reading stops when the page is full.
    public string FromMatching(string table) =>
        $"FROM \"{table}_grams\" AS g CROSS JOIN \"{table}\" AS r ON r.\"number\" = g.rowid WHERE g.\"{table}_grams\" MATCH @grams";

    public string GramQuery(IReadOnlyCollection<string> grams) => string.Join(" AND ", grams);

    public string WriteGrams(string table) =>
        $"INSERT OR REPLACE INTO \"{table}_grams\" (rowid, grams) VALUES (@number, @grams)";

    public Task Insert(AppDb db, IReadOnlyList<ManyRows> tables, CancellationToken cancellation)
    {
        foreach (var rows in tables)
        {
            SqliteRows.Insert((SqliteAppDb)db, rows);
        }

        return Task.CompletedTask;
    }

    public string? Unavailable(DbException fault) => (fault as SqliteException)?.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => "The disk is full.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "The database is busy.",
        raw.SQLITE_IOERR => "The disk cannot be read or written.",
        raw.SQLITE_READONLY => "The database may not be written.",
        raw.SQLITE_CANTOPEN => "The database cannot be opened.",
        _ => null,
    };

    public bool IsDuplicate(DbException fault) => (fault as SqliteException)?.SqliteExtendedErrorCode
        is raw.SQLITE_CONSTRAINT_UNIQUE or raw.SQLITE_CONSTRAINT_PRIMARYKEY;

    // SQLite has no code of its own for it.
    public bool IsMissingTable(DbException fault) => fault is SqliteException { SqliteErrorCode: raw.SQLITE_ERROR }
        && fault.Message.Contains("no such table", StringComparison.Ordinal);

    private static char NameOf(StoredAs storedAs) => storedAs is StoredAs.Natural ? 'o' : 'f';
}
