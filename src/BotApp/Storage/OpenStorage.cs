namespace BotApp.Storage;

/// <summary>Makes the database ready before anything else of the host starts.</summary>
internal sealed class OpenStorage(IEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.Open(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
