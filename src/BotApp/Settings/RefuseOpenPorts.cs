using System.Net;

namespace BotApp.Settings;

/// <summary>Without authentication nothing but this machine may reach us: every address we would listen on is loopback.</summary>
internal static class RefuseOpenPorts
{
    private static readonly string[] OpenPorts = ["http_ports", "https_ports"];

    public static void Run(IConfiguration configuration, List<string> problems)
    {
        var urls = (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>();
        var open = urls.Concat(endpoints).Where(url => !IsLoopback(url)).ToList();
        if (urls.Length == 0)
        {
            // Kestrel listens on every interface for these; they count only when no urls are set.
            open.AddRange(OpenPorts.Where(key => !string.IsNullOrEmpty(configuration[key])));
        }

        problems.AddRange(open.Select(url =>
            $"urls: '{url}' is not loopback. Without Bot:AppId only http://localhost or http://127.0.0.1 may be listened on; set Bot:AppId or change --urls."));
    }

    private static bool IsLoopback(string url)
    {
        try
        {
            return IsLoopbackHost(BindingAddress.Parse(url).Host);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    internal static bool IsLoopbackHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
