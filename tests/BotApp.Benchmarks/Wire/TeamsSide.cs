using System.Diagnostics;
using System.Net;
using BotApp.Simulator.Login;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotApp.Benchmarks.Wire;

/// <summary>
/// The other side of the wire, as cheap as can be: takes every post, says when one for a waiting member of staff came,
/// and serves the keys, the login and a roster. It checks nothing, so that both sides of a comparison pay the same.
/// </summary>
internal sealed class TeamsSide : IAsyncDisposable
{
    private static readonly JsonWebTokenHandler Handler = new();

    private readonly SigningKey key = new();
    private readonly WebApplication app;
    private readonly TaskCompletionSource?[] waiting;
    private readonly TeamsAnswers answers;
    private long posts;

    private TeamsSide(int staff)
    {
        waiting = new TaskCompletionSource?[staff];
        answers = new(key, staff);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1));
        app = builder.Build();
        app.Run(Answer);
    }

    public string Address { get; private set; } = "";

    public string ServiceUrl => Address + "/";

    public string Metadata => Address + "/v1/.well-known/openidconfiguration";

    public string Authority => $"{Address}/{Names.TenantId}";

    /// <summary>How many messages and updates the bots have sent.</summary>
    public long Posts => Interlocked.Read(ref posts);

    public static async Task<TeamsSide> Start(int staff)
    {
        var side = new TeamsSide(staff);
        await side.app.StartAsync();
        side.Address = side.app.Urls.First();
        return side;
    }

    /// <summary>Ends with the next message to the chat of this member of staff.</summary>
    public Task Expect(int staff)
    {
        var reply = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref waiting[staff], reply);
        return reply.Task;
    }

    /// <summary>Ends when nothing has been sent for a while: what a bot still owes is not to disturb the next one.</summary>
    public async Task Quiet(TimeSpan atMost)
    {
        var started = Stopwatch.GetTimestamp();
        for (var before = -1L; before != Posts && Stopwatch.GetElapsedTime(started) < atMost;)
        {
            before = Posts;
            await Task.Delay(150);
        }
    }

    /// <summary>What the channel shows to a bot with every activity.</summary>
    public string TokenForBot() => Handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Tokens.ChannelIssuer,
        Audience = Names.AppId,
        Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1),
        Claims = new Dictionary<string, object>(StringComparer.Ordinal) { ["serviceurl"] = ServiceUrl },
        SigningCredentials = key.Credentials,
    });

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private Task Answer(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (HttpMethods.IsGet(http.Request.Method))
        {
            return answers.Get(http, path, Address);
        }

        if (!path.StartsWith(TeamsAnswers.Conversations, StringComparison.Ordinal))
        {
            return TeamsAnswers.Token(http);
        }

        var number = Interlocked.Increment(ref posts);
        var written = TeamsAnswers.Taken(http, number);
        Arrived(path.AsSpan(TeamsAnswers.Conversations.Length).TrimStart('/'));
        return written;
    }

    private void Arrived(ReadOnlySpan<char> path)
    {
        var end = path.IndexOf('/');
        if (Names.StaffOf(end < 0 ? path : path[..end]) is >= 0 and var staff && staff < waiting.Length)
        {
            Interlocked.Exchange(ref waiting[staff], null)?.TrySetResult();
        }
    }
}
