using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;

namespace BotApp.Storage;

public static class StoragePlug
{
    extension(IServiceCollection services)
    {
        /// <summary>SQLite in <c>Data:Directory</c>, or PostgreSQL when <c>Data:Postgres</c> is set. Must be added before what reads at start.</summary>
        public IServiceCollection AddStorage(IConfiguration settings)
        {
            services.AddSingleton<DeliveryBell>();
            services.AddSingleton<ITransactions, Transactions>();
            services.AddHostedService<OpenStorage>();
            return settings["Data:Postgres"] is { Length: > 0 } connection
                ? services.AddSingleton<IEngine>(_ => new PostgresEngine(connection))
                : services.AddSqlite(settings["Data:Directory"] is { Length: > 0 } directory ? directory : "data");
        }

        private IServiceCollection AddSqlite(string directory) => services
            .AddSingleton(new SqliteFile(directory))
            .AddSingleton<MigrateSqlite>()
            .AddSingleton<IEngine, SqliteEngine>();
    }
}
