namespace BotApp.Bot.Outbound;

/// <summary>Asks for our own token while the host starts, since the first answer needs it. If that fails, the first answer asks again.</summary>
internal sealed class PrepareToken(OwnToken token) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (token.IsNeeded)
        {
            _ = Task.Run(() => token.Get(CancellationToken.None).AsTask(), CancellationToken.None);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
