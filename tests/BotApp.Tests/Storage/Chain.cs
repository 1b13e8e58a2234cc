using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Tests.Storage;

/// <summary>Each kind leads to the next one.</summary>
internal sealed class Chain(params EventKind[] kinds) : IWhatFollows
{
    public Task Run(AppDb db, Event happened, CancellationToken cancellation)
    {
        var place = Array.IndexOf(kinds, happened.Kind);
        if (place + 1 < kinds.Length)
        {
            db.Appended.Add(new Event { Kind = kinds[place + 1], RecordNumber = happened.RecordNumber });
        }

        return Task.CompletedTask;
    }
}
