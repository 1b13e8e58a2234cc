using BotApp.Domain.Audit;
using BotApp.Settings;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using Quartz;

namespace BotApp.Jobs;

/// <summary>
/// The delivery loop and the clock. Rows are the truth, Quartz is only the clock: on SQLite it keeps a file of its own,
/// on PostgreSQL one host of the cluster rings. Needs the storage, the wire and an <c>IDrawFaces</c>.
/// </summary>
public static class JobsPlug
{
    private static readonly TimeSpan Sweep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Forget = TimeSpan.FromHours(1);

    public static IServiceCollection AddJobs(this IServiceCollection services, DataSettings data)
    {
        services.AddSingleton<ClaimDeliveries>();
        services.AddSingleton<ReleaseLease>();
        services.AddSingleton<DrawDelivery>();
        services.AddSingleton<SendDelivery>();
        services.AddSingleton<SettleDelivery>();
        services.AddSingleton<SendOne>();
        services.AddSingleton<SendLane>();
        services.AddSingleton<ForgetOld>();
        services.AddHostedService<DeliveryLoop>();
        services.TryAddSingleton<ReadsToSeal>();
        services.AddSingleton<SealAudit>();
        services.AddSingleton<UnsealedEvents>();
        services.AddHostedService<AuditLoop>();
        services.AddQuartz(clock => Clock(clock, data));
        services.AddHostedService<RunClock>();
        // Sends under way are cut off after three seconds; nothing else of ours takes longer.
        return services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(10));
    }

    private static void Clock(IQuartzBuilder clock, DataSettings data)
    {
        clock.ConfigureScheduler(options =>
        {
            options.InstanceName = "BotApp";
            options.GenerateInstanceId = true;
        });
        clock.UsePersistentStore(store =>
        {
            store.ProvisionSchema();
            store.UseSystemTextJsonSerializer();
            Store(store, data);
        });
        // After a pause the missed seconds are not made up for: one sweep finds everything.
        clock.ScheduleJob<SweepJob>(trigger => trigger.WithIdentity("sweep").StartNow().WithSimpleSchedule(every => every
            .WithInterval(Sweep).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
        clock.ScheduleJob<ForgetOldJob>(trigger => trigger.WithIdentity("forget").StartNow().WithSimpleSchedule(every => every
            .WithInterval(Forget).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
    }

    private static void Store(IPersistentStoreBuilder store, DataSettings data)
    {
        if (data.Postgres is { } connection)
        {
            store.UsePostgres(NpgsqlFactory.Instance, connection);
            store.UseClustering(_ => { });
            return;
        }

        Directory.CreateDirectory(data.Directory);
        var file = new SqliteConnectionStringBuilder { DataSource = Path.Combine(Path.GetFullPath(data.Directory), "quartz.db") };
        store.UseSqlite(SqliteFactory.Instance, file.ConnectionString);
    }
}
