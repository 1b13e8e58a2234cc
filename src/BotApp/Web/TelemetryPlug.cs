using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BotApp.Web;

/// <summary>
/// Metrics and traces leave by OTLP when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> is set (the exporter's own variable), and
/// nowhere otherwise. They carry ids and counts, never names or values.
/// </summary>
public static class TelemetryPlug
{
    private const string Ours = "BotApp*";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddSingleton(Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(resource => resource.AddService("botapp"))
            .AddMeter(Ours, "Microsoft.AspNetCore.Hosting", "System.Runtime")
            .AddOtlpExporter().Build());
        builder.Services.AddSingleton(Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(resource => resource.AddService("botapp"))
            .AddSource(Ours, "Microsoft.AspNetCore")
            .AddOtlpExporter().Build());
        builder.Services.AddHostedService<FlushTelemetry>();
    }
}
