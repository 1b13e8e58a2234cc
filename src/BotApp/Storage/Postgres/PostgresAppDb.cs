using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Postgres;

internal sealed class PostgresAppDb(DbContextOptions<PostgresAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => PostgresDialect.Instance;
}
