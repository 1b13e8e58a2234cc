using BotApp.Teams.Turns;

namespace BotApp;

/// <summary>While the host starts to listen: what the first person would wait for is made ready. Nobody waits for it, and it may fail.</summary>
internal sealed partial class Rehearsal(RehearseTurn rehearse, ILogger<Rehearsal> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await rehearse.Run(stoppingToken);
        }
        catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
        {
            LogFailed(problem);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The rehearsal of a turn failed; the first turn takes longer")]
    private partial void LogFailed(Exception problem);
}
