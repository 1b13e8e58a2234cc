using BotApp.Domain.Audit;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Jobs;
using BotApp.Settings;
using BotApp.Storage;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace BotApp.Tests.Jobs;

/// <summary>A host of two plugs, storage and jobs, with the test's own way out and faces.</summary>
internal sealed class SmallHost : IAsyncDisposable
{
    private readonly IHost host;

    private SmallHost(IHost host) => this.host = host;

    public ITransactions Transactions => host.Services.GetRequiredService<ITransactions>();

    public ReadsToSeal Reads => host.Services.GetRequiredService<ReadsToSeal>();

    public static async Task<DataSettings> Data(Database database, TemporaryFolder folder) =>
        new(folder["data"], database is Database.Postgres ? await PostgresCluster.NewDatabase() : null);

    public static Task<SmallHost> Start(DataSettings data, ITeamsWire wire, params IDueWork[] work) =>
        Start(data, wire, TimeProvider.System, work);

    public static async Task<SmallHost> Start(DataSettings data, ITeamsWire wire, TimeProvider clock, params IDueWork[] work)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(clock);
        builder.Services.AddSingleton(wire);
        builder.Services.AddSingleton<IDrawFaces, CounterFaces>();
        foreach (var one in work)
        {
            builder.Services.AddSingleton(one);
        }

        builder.Services.AddStorage(data);
        builder.Services.AddJobs(data);
        var built = builder.Build();
        await built.StartAsync();
        return new(built);
    }

    public Task Write(Action<AppDb> body) => Transactions.Write(StorageWorld.Workspace, (db, _) =>
    {
        body(db);
        return Task.FromResult(0);
    }, CancellationToken.None);

    public Task<IScheduler> Clock => host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler().AsTask();

    /// <summary>As somebody does who never heard of stopping.</summary>
    public ValueTask OnlyDispose() => ((IAsyncDisposable)host).DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
