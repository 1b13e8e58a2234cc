using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace BotApp.Web;

/// <summary>Keeps the providers alive with the host, and sends what is left when it stops.</summary>
internal sealed class FlushTelemetry(MeterProvider meters, TracerProvider traces) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken)
    {
        meters.ForceFlush();
        traces.ForceFlush();
        return Task.CompletedTask;
    }
}
