namespace BotApp.Bot.Outbound;

/// <summary>Our own token for the connector, kept until five minutes before its end and fetched by one caller at a time.</summary>
/// <param name="fetch">Null: nobody is authenticated (Development).</param>
internal sealed partial class OwnToken(
    Func<CancellationToken, Task<(string Token, DateTimeOffset Until)>>? fetch, TimeProvider clock, ILogger<OwnToken> log) : IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim gate = new(1);
    private volatile Tuple<string, DateTimeOffset>? held;
    private DateTimeOffset failedAt = DateTimeOffset.MinValue;

    public bool IsNeeded => fetch is not null;

    /// <summary>Null when none could be had.</summary>
    public async ValueTask<string?> Get(CancellationToken cancellation)
    {
        if (held is { } token && clock.GetUtcNow() < token.Item2 - RenewBefore)
        {
            return token.Item1;
        }

        await gate.WaitAsync(cancellation);
        try
        {
            if (fetch is not null && !(held is { } renewed && clock.GetUtcNow() < renewed.Item2 - RenewBefore))
            {
                await Fetch(fetch, cancellation);
            }

            return held is { } last && clock.GetUtcNow() < last.Item2 ? last.Item1 : null;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Teams did not take this token: the next call fetches another.</summary>
    public void Forget(string token)
    {
        if (held is { } current && current.Item1 == token)
        {
            held = null;
        }
    }

    public void Dispose() => gate.Dispose();

    private async Task Fetch(Func<CancellationToken, Task<(string Token, DateTimeOffset Until)>> fetch, CancellationToken cancellation)
    {
        if (clock.GetUtcNow() - failedAt < PauseAfterFailure)
        {
            return;
        }

        try
        {
            var (token, until) = await fetch(cancellation);
            held = Tuple.Create(token, until);
        }
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            // Whatever the identity library throws, the messages wait in their lanes and are tried again.
            failedAt = clock.GetUtcNow();
            LogFailed(problem.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No token for Teams ({Problem}): check Bot:AppId, Bot:TenantId and Bot:Secret, Bot:Certificate or Bot:ManagedIdentity")]
    private partial void LogFailed(string problem);
}
