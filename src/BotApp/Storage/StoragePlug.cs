using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Settings;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;

namespace BotApp.Storage;

public static class StoragePlug
{
    /// <summary>SQLite in <c>Data:Directory</c>, or PostgreSQL when <c>Data:Postgres</c> is set. Must be added before what reads at start.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, DataSettings data)
    {
        services.AddSingleton<DeliveryBell>();
        services.AddSingleton<ITransactions, Transactions>();
        services.AddHostedService<OpenStorage>();
        return data.Postgres is { } connection
            ? services.AddSingleton<IEngine>(_ => new PostgresEngine(connection))
            : AddSqlite(services, new(data.Directory));
    }

    private static IServiceCollection AddSqlite(IServiceCollection services, SqliteFile file)
    {
        // Meanwhile the rest of the host is put together.
        _ = SqliteModel.Built;
        return services.AddSingleton(file).AddSingleton<MigrateSqlite>().AddSingleton<IEngine, SqliteEngine>();
    }
}
