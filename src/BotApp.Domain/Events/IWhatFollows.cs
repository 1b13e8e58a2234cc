using BotApp.Domain.Storage;

namespace BotApp.Domain.Events;

/// <summary>Runs what one event leads to, inside the transaction that added it. The host answers with one readable switch.</summary>
public interface IWhatFollows
{
    Task Run(AppDb db, Event happened, CancellationToken cancellation);
}
