namespace BotApp.Simulator;

/// <summary>Starts the host beside the simulator, in the same process, over real HTTP.</summary>
public static class StartHost
{
    /// <summary>The running host; its address is in <see cref="WebApplication.Urls"/>.</summary>
    /// <param name="data">The host's own data folder.</param>
    /// <param name="more">Further settings, as on the host's command line.</param>
    public static async Task<WebApplication> Run(SimulatorServer simulator, string data, IEnumerable<string> more)
    {
        string[] arguments =
        [
            "--environment", "Development",
            "--urls", "http://127.0.0.1:0",
            $"--Data:Directory={data}",
            .. simulator.Settings.Auth ? Signed(simulator) : [],
            .. more,
        ];
        var host = HostApp.Build(arguments);
        await host.StartAsync();
        simulator.Settings.BotUrl = host.Urls.First();
        return host;
    }

    private static string[] Signed(SimulatorServer simulator) =>
    [
        $"--Bot:AppId={simulator.Identity.AppId}",
        $"--Bot:TenantId={simulator.Identity.TenantId}",
        $"--Bot:Secret={simulator.Settings.Secret}",
        $"--Bot:OpenIdMetadata={simulator.Address}/v1/.well-known/openidconfiguration",
        $"--Bot:Authority={simulator.Address}/{simulator.Identity.TenantId}",
    ];
}
