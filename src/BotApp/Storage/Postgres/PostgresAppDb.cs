using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Postgres;

internal sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => PostgresDialect.Instance;

    // Text is compared by code point, whatever the server's language: as SQLite does it.
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
