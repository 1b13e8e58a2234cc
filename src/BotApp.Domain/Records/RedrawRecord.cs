using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>A record was corrected or withdrawn: every card that shows it shows it as it is now.</summary>
public static class RedrawRecord
{
    public static Task Run(AppDb db, Event happened, CancellationToken cancellation) => happened.RecordNumber is { } number
        ? Run(db, number, happened.At, cancellation)
        : Task.CompletedTask;

    internal static Task Run(AppDb db, long number, DateTimeOffset now, CancellationToken cancellation) =>
        Send.Redraw(db, Face.Record, Face.SavedRecord, number, now, cancellation);
}
