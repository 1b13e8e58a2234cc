using BotApp.Bot.Inbound;
using BotApp.Bot.Keys;
using BotApp.Bot.Outbound;
using BotApp.Settings;
using BotApp.Teams.Wire;
using Microsoft.Identity.Client;

namespace BotApp.Bot;

/// <summary>Plugs the Activity wire into the host. Needs the settings, and an <c>IRunTurns</c> when it is mapped.</summary>
public static class WirePlug
{
    public static void AddWire(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpClient(ChannelKeys.ClientName, client =>
            {
                client.Timeout = TimeSpan.FromSeconds(10);
                client.MaxResponseContentBufferSize = 1024 * 1024;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false })
            .RemoveAllLoggers();
        services.AddSingleton<ServiceHosts>();
        AddInbound(services);
        AddOutbound(services);
    }

    public static void MapWire(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<BotSettings>().IsAuthenticated)
        {
            app.Use(ServeLoopbackOnly.Run);
        }

        var receive = app.Services.GetRequiredService<ReceiveActivity>();
        app.MapPost("/api/messages", (RequestDelegate)receive.Run);
    }

    private static void AddInbound(IServiceCollection services)
    {
        services.AddSingleton<ChannelKeys>();
        services.AddHostedService<PrepareKeys>();
        services.AddSingleton<ChannelTokens>();
        services.AddSingleton<CheckSender>();
        services.AddSingleton<ReadBody>();
        services.AddSingleton<RunOnce>();
        services.AddSingleton<SendAnswer>();
        services.AddHostedService(provider => provider.GetRequiredService<SendAnswer>());
        services.AddSingleton<AnswerTurn>();
        services.AddSingleton<ReceiveActivity>();
    }

    private static void AddOutbound(IServiceCollection services)
    {
        services.AddSingleton<IMsalHttpClientFactory, LoopbackHttp>();
        services.AddSingleton(provider => new OwnToken(
            FetchToken.Of(provider.GetRequiredService<BotSettings>(), provider.GetRequiredService<IMsalHttpClientFactory>()),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<OwnToken>>()));
        services.AddSingleton<ConnectorHttp>();
        services.AddSingleton<FetchFile>();
        services.AddSingleton<UploadFile>();
        services.AddSingleton<Lanes>();
        services.AddSingleton<LaneCall>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<ITeamsWire, ConnectorClient>();
        services.AddHostedService<PrepareToken>();
    }
}
