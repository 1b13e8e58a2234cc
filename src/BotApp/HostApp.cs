using BotApp.Bot;
using BotApp.Jobs;
using BotApp.Pictures;
using BotApp.Settings;
using BotApp.Storage;
using BotApp.Web;

namespace BotApp;

/// <summary>The host, put together from its plugs. A table of contents: each plug adds itself in a file of its own.</summary>
public static class HostApp
{
    /// <summary>Builds the host; settings come from appsettings.json beside it, the environment and the command line.</summary>
    public static WebApplication Build(params string[] args)
    {
        StoragePlug.Begin(args);
        var cards = TurnPlug.ReadCards();
        // The content root is the host's own folder: it runs from anywhere, with cards and words beside it.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // Nothing here is resolved often enough to pay for the code that would be made for it at every start.
        AppContext.SetSwitch("Microsoft.Extensions.DependencyInjection.DisableDynamicEngine", true);
        // What refuses the start is said as a sentence, once; what else ends it is thrown, and said by whoever catches it.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.Configure<HostOptions>(options => options.ServicesStartConcurrently = true);
        var settings = builder.AddSettings();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(settings.Data);
        builder.AddTurns(settings, cards);
        builder.AddWire();
        builder.Services.AddPictures();
        builder.Services.AddJobs(settings.Data);
        builder.AddTelemetry();
        var app = builder.Build();
        app.MapWire();
        app.MapHealth();
        return app;
    }
}
