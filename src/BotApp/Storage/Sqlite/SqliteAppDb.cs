using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Storage.Sqlite;

internal sealed class SqliteAppDb(DbContextOptions<SqliteAppDb> options) : AppDb(options)
{
    public override IDialect Dialect => SqliteDialect.Instance;
}
