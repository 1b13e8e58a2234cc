using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Settings;
using BotApp.Storage.Postgres;
using BotApp.Storage.Sqlite;

namespace BotApp.Storage;

public static class StoragePlug
{
    /// <summary>
    /// Before the settings are read, which takes a tenth of a start: where nothing speaks of PostgreSQL it will be SQLite. A
    /// wrong guess costs processor time and nothing else.
    /// </summary>
    internal static void Begin(string[] args) => _ = Task.Run(() => SpeaksOfPostgres(args) ? Task.CompletedTask : SqliteModel.Built);

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

    private static bool SpeaksOfPostgres(string[] args) => args
        .Concat(Environment.GetEnvironmentVariables().Keys.OfType<string>())
        .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "appsettings*.json").Select(File.ReadAllText))
        .Any(text => text.Contains(nameof(DataSettings.Postgres), StringComparison.OrdinalIgnoreCase));

    private static IServiceCollection AddSqlite(IServiceCollection services, SqliteFile file)
    {
        // Meanwhile the rest of the host is put together.
        _ = SqliteModel.Built;
        return services.AddSingleton(file).AddSingleton<MigrateSqlite>().AddSingleton<IEngine, SqliteEngine>();
    }
}
