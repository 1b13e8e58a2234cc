using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>A record was corrected or withdrawn: every card that shows it shows it as it is now.</summary>
public static class RedrawRecord
{
    public static async Task Run(AppDb db, Event happened, CancellationToken cancellation)
    {
        if (happened.RecordNumber is { } number)
        {
            await Send.Redraw(db, Face.Record, number, happened.At, cancellation);
            await Send.Redraw(db, Face.SavedRecord, number, happened.At, cancellation);
        }
    }
}
