using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BotApp.Storage.Postgres;

internal sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => PostgresDialect.Instance;

    /// <summary>Statements for one round trip, within the transaction.</summary>
    public NpgsqlBatch Batch() =>
        new((NpgsqlConnection)Database.GetDbConnection(), (NpgsqlTransaction?)Database.CurrentTransaction?.GetDbTransaction());

    protected override Task Insert(IReadOnlyList<IInWorkspace> appended, CancellationToken cancellation) =>
        PostgresInserts.Run(this, appended, cancellation);

    // Text is compared by code point, whatever the server's language: as SQLite does it.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
