using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using BotApp.Settings;

namespace BotApp.Tests.Jobs;

/// <summary>The host as its own process on loopback, to be killed and started again.</summary>
internal sealed class HostProcess(DataSettings data) : IAsyncDisposable
{
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly int port = FreePort();
    private Process? process;

    public async Task Start()
    {
        var start = new ProcessStartInfo("dotnet", [
            Path.Combine(AppContext.BaseDirectory, "BotApp.dll"), $"--urls=http://127.0.0.1:{port}", $"--Data:Directory={data.Directory}",
            $"--Data:Postgres={data.Postgres}", "--Limits:Send:0=1000000/1", "--Limits:Read:0=1000000/1", "--Limits:PerTenantSecond=1000000",
            "--Logging:LogLevel:Default=None"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        process = Process.Start(start)!;
        process.BeginOutputReadLine();
        while (!await Answers())
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The host ended with {process.ExitCode}.");
            }

            await Task.Delay(50);
        }
    }

    public async Task Kill()
    {
        process!.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await (process is null ? Task.CompletedTask : Kill());
        http.Dispose();
    }

    /// <returns>False when the host gave no answer: it must be sent again.</returns>
    public async Task<bool> Deliver(JsonObject activity)
    {
        try
        {
            using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var answer = await http.PostAsync(new Uri($"http://127.0.0.1:{port}/api/messages"), body);
            return answer.StatusCode is HttpStatusCode.OK && await answer.Content.ReadAsStringAsync() is not null;
        }
        catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> Answers()
    {
        try
        {
            using var answer = await http.GetAsync(new Uri($"http://127.0.0.1:{port}/health/live"));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
