namespace BotApp.Domain.Events;

/// <summary>
/// What a room must do when a time has come: its rows say when and what, this is asked about every second. Several
/// hosts may ask at the same moment, so each step is a conditional change of its row.
/// </summary>
public interface IDueWork
{
    Task Run(CancellationToken cancellation);
}
