using System.Text.Json;
using BotApp.Simulator.Shapes;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Client;

/// <summary>
/// The scripting API for C#: <c>await sim.As("佐藤").In("看護").Click(card, "確認しました")</c>.
/// Every call goes over HTTP like the page's.
/// </summary>
public sealed class SimulatorClient(string address) : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = new Uri(address + "/sim/"), Timeout = TimeSpan.FromMinutes(2) };

    public static TimeSpan DefaultPatience { get; } = TimeSpan.FromSeconds(15);

    /// <summary>Somebody, by name.</summary>
    public PersonClient As(string person) => new(this, person);

    public Task<SeenWorld> World(CancellationToken stop = default) => Get<SeenWorld>("world", stop);

    public Task<SeenPerson> AddPerson(NewPerson person, CancellationToken stop = default) => Post<SeenPerson>("people", person, stop);

    public Task<SeenTeam> AddTeam(NewTeam team, CancellationToken stop = default) => Post<SeenTeam>("teams", team, stop);

    public Task InstallInTeam(string team, string by, CancellationToken stop = default) =>
        Send(HttpMethod.Put, $"teams/{Escape(team)}/installation", new Membering(By: by), stop);

    public Task RemoveFromTeam(string team, string by, CancellationToken stop = default) =>
        Send(HttpMethod.Delete, $"teams/{Escape(team)}/installation?by={Escape(by)}", null, stop);

    public Task<Fault> AddFault(Fault fault, CancellationToken stop = default) => Post<Fault>("faults", fault, stop);

    /// <summary>The faults that are on, with how often each has struck.</summary>
    public Task<IReadOnlyList<Fault>> Faults(CancellationToken stop = default) => Get<IReadOnlyList<Fault>>("faults", stop);

    public Task ClearFaults(CancellationToken stop = default) => Send(HttpMethod.Delete, "faults", null, stop);

    public Task<IReadOnlyList<Call>> Calls(long after = 0, int limit = 2000, string? direction = null, CancellationToken stop = default) =>
        Get<IReadOnlyList<Call>>($"calls?after={after}&limit={limit}{(direction is null ? "" : "&direction=" + direction)}", stop);

    public Task<Stats> Stats(CancellationToken stop = default) => Get<Stats>("stats", stop);

    public Task SetLimits(Limits limits, CancellationToken stop = default) => Send(HttpMethod.Put, "limits", limits, stop);

    /// <summary>Asks again after every change until the answer is not null; a sentence with <paramref name="what"/> when the time is over.</summary>
    public async Task<T> WaitFor<T>(Func<Task<T?>> ask, string what, TimeSpan? atMost = null, CancellationToken stop = default)
        where T : class
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        var patience = atMost ?? DefaultPatience;
        while (true)
        {
            var version = (await Get<WorldVersion>("changes?since=-1&wait=0", stop)).Version;
            if (await ask() is { } answer)
                return answer;
            var left = patience - System.Diagnostics.Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
                throw new TimeoutException($"{what} did not come within {patience.TotalSeconds:0.#} s.");
            // Looks again once a second even without a change: what is asked may depend on the clock.
            var seconds = Math.Min(1, left.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
            await Get<WorldVersion>($"changes?since={version}&wait={seconds}", stop);
        }
    }

    public void Dispose() => http.Dispose();

    internal static string Escape(string text) => Uri.EscapeDataString(text);

    internal Task<T> Get<T>(string path, CancellationToken stop) => Send<T>(HttpMethod.Get, path, null, stop);

    internal Task<T> Post<T>(string path, object body, CancellationToken stop) => Send<T>(HttpMethod.Post, path, body, stop);

    internal async Task<T> Send<T>(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var response = await Answer(method, path, body, stop);
        return (await response.Content.ReadFromJsonAsync<T>(Json.Options, stop))!;
    }

    internal async Task Send(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var response = await Answer(method, path, body, stop);
    }

    private async Task<HttpResponseMessage> Answer(HttpMethod method, string path, object? body, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (body is not null)
            request.Content = JsonContent.Create(body, body.GetType(), options: Json.Options);
        var response = await http.SendAsync(request, stop);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
            throw new SimulatorRefusalException((int)response.StatusCode, Words(await response.Content.ReadAsStringAsync(stop)));
    }

    private static string Words(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<ErrorAnswer>(body, Json.Options)?.Error.Message ?? body;
        }
        catch (JsonException)
        {
            return body;
        }
    }
}
