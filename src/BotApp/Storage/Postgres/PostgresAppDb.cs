using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Postgres;

internal sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => PostgresDialect.Instance;

    protected override Task Insert(IReadOnlyList<IInWorkspace> appended, CancellationToken cancellation) =>
        PostgresInserts.Run(this, appended, cancellation);

    // Text is compared by code point, whatever the server's language: as SQLite does it.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
