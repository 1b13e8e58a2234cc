using System.Data.Common;
using System.Globalization;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Npgsql;

namespace BotApp.Storage.Postgres;

internal sealed class PostgresDialect : IDialect
{
    public static readonly PostgresDialect Instance = new();

    public string Name => "Postgres";

    public string NextNumber => """
        INSERT INTO "counters" ("WorkspaceId", "Name", "Last") VALUES (@workspace, @name, @count)
        ON CONFLICT ("WorkspaceId", "Name") DO UPDATE SET "Last" = "counters"."Last" + @count RETURNING "Last"
        """;

    public string SkipLocked => "FOR UPDATE SKIP LOCKED";

    public string GramsNumber => "number";

    public string MatchingNumber => "g.\"number\"";

    public string CreateRecordTable(string table) => $"""
        CREATE TABLE IF NOT EXISTS "{table}" (
          "number" bigint PRIMARY KEY,
          "unit_id" bigint NOT NULL,
          "version" integer NOT NULL,
          "revision" integer NOT NULL,
          "status" smallint NOT NULL,
          "subject_number" bigint,
          "observed_at" bigint NOT NULL,
          "entered_at" bigint NOT NULL,
          "entered_by" bigint,
          "updated_at" bigint NOT NULL,
          "updated_by" bigint,
          "search_key" text COLLATE "C" NOT NULL,
          "sort_key" text COLLATE "C" NOT NULL,
          "doc" jsonb NOT NULL);
        CREATE INDEX IF NOT EXISTS "{table}_observed" ON "{table}" ("observed_at", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_unit" ON "{table}" ("unit_id", "observed_at", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_sorted" ON "{table}" ("sort_key", "number") WHERE "status" = 0;
        CREATE INDEX IF NOT EXISTS "{table}_subject" ON "{table}" ("subject_number", "observed_at", "number") WHERE "subject_number" IS NOT NULL;
        CREATE INDEX IF NOT EXISTS "{table}_withdrawn" ON "{table}" ("updated_at", "number") WHERE "status" = 1;
        CREATE TABLE IF NOT EXISTS "{table}_grams" ("number" bigint PRIMARY KEY, "grams" tsvector NOT NULL);
        CREATE INDEX IF NOT EXISTS "{table}_grams_held" ON "{table}_grams" USING gin ("grams");
        """;

    public string Field(int number, StoredAs storedAs) => storedAs switch
    {
        StoredAs.Text => string.Create(CultureInfo.InvariantCulture, $"((\"doc\" ->> 'f{number}') COLLATE \"C\")"),
        StoredAs.Number => string.Create(CultureInfo.InvariantCulture, $"((\"doc\" ->> 'f{number}')::double precision)"),
        StoredAs.YesNo => string.Create(CultureInfo.InvariantCulture, $"((\"doc\" ->> 'f{number}')::boolean)"),
        StoredAs.List => string.Create(CultureInfo.InvariantCulture, $"(\"doc\" -> 'f{number}')"),
        StoredAs.Natural => string.Create(CultureInfo.InvariantCulture, $"((\"doc\" ->> 'o{number}') COLLATE \"C\")"),
    };

    // As SearchKey folds: first what Unicode calls compatible, then letter by letter; what has no letter left is dropped.
    public string SearchKeyOf(string text) =>
        $"translate(normalize({text}, NFKC), '{SearchKeyLetters.From}', '{SearchKeyLetters.To}')";

    public string TextHolds(string text, string part) => $"position({part} in {text}) > 0";

    public string TextBegins(string text, string beginning) => $"starts_with({text}, {beginning})";

    public string IsNotMeasured(int number) => string.Create(CultureInfo.InvariantCulture, $"jsonb_typeof(\"doc\" -> 'f{number}') = 'null'");

    public string DayOfMoment(string text) => Day($"({text})::timestamptz");

    public string DayOfTicks(string ticks) => Day($"to_timestamp({ticks} / 10000000 - 62135596800)");

    public string ListItems(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"LATERAL jsonb_array_elements_text(r.\"doc\" -> 'f{number}') AS item(value)");

    // The operator ? and not jsonb_exists(): only operators use the index.
    public string ListHolds(int number, string parameter) => $"{Field(number, StoredAs.List)} ? {parameter}";

    public string CreateFieldIndex(string table, int number, StoredAs storedAs)
    {
        var columns = storedAs is StoredAs.List ? $"USING gin ({Field(number, storedAs)})" : $"({Field(number, storedAs)}, \"number\")";
        var name = storedAs is StoredAs.Natural ? 'o' : 'f';
        return string.Create(
            CultureInfo.InvariantCulture,
            $"CREATE INDEX IF NOT EXISTS \"{table}_{name}{number}\" ON \"{table}\" {columns} WHERE \"status\" = 0");
    }

    public string HasIndex => "SELECT count(*) FROM pg_index WHERE indexrelid = to_regclass(quote_ident(@name)) AND indisvalid";

    public string Json(string parameter) => parameter + "::jsonb";

    public string SearchKeyHolds(string parameter) => $"position({parameter} in r.\"search_key\") > 0";

    public string FromMatching(string table) =>
        $"FROM \"{table}_grams\" AS g JOIN \"{table}\" AS r ON r.\"number\" = g.\"number\" WHERE g.\"grams\" @@ @grams::tsquery";

    public string GramQuery(IReadOnlyCollection<string> grams) => string.Join(" & ", grams);

    public string WriteGrams(string table) => $"""
        INSERT INTO "{table}_grams" ("number", "grams") VALUES (@number, array_to_tsvector(string_to_array(@grams, ' ')))
        ON CONFLICT ("number") DO UPDATE SET "grams" = excluded."grams"
        """;

    public Task Insert(AppDb db, IReadOnlyList<ManyRows> tables, CancellationToken cancellation) => PostgresRows.Insert((PostgresAppDb)db, tables, cancellation);

    public string? Unavailable(DbException fault) => fault switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => "The disk is full.",
        PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.TooManyConnections } => "The database is busy.",
        PostgresException { IsTransient: true } => "The database cannot do this now.",
        PostgresException { SqlState: ['0', '8', ..] or ['5', '7', 'P', ..] } => "The database went away.",
        PostgresException => null,
        NpgsqlException => "The database cannot be reached.",
        _ => null,
    };

    public bool IsDuplicate(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    public bool IsMissingTable(DbException fault) => fault is PostgresException { SqlState: PostgresErrorCodes.UndefinedTable };

    private static string Day(string moment) => $"to_char({moment} AT TIME ZONE INTERVAL '9 hours', 'YYYY-MM-DD')";
}
