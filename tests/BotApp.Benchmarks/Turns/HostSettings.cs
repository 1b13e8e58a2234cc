using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>How the host is started: signed tokens against our keys, SQLite, and lanes wide enough to be no limit.</summary>
internal static class HostSettings
{
    public static string[] Of(TeamsSide teams, string data) =>
    [
        "--environment", "Development",
        "--urls", "http://127.0.0.1:0",
        $"--Data:Directory={data}",
        $"--Bot:AppId={Names.AppId}",
        $"--Bot:TenantId={Names.TenantId}",
        $"--Bot:Secret={Names.Secret}",
        $"--Bot:OpenIdMetadata={teams.Metadata}",
        $"--Bot:Authority={teams.Authority}",
        $"--Bot:Tenants:0={Names.TenantId}",
        "--Limits:Send:0=1000000/1",
        "--Limits:Read:0=1000000/1",
        "--Limits:PerTenantSecond=1000000",
    ];
}
