using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Files;

/// <summary>The record that a file without a number is probably about: the last one that its sender entered, a short while ago.</summary>
public static class FileTarget
{
    /// <summary>Photos are sent when the form was just saved; later nobody remembers which one was meant.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    /// <summary>Null when there is none that takes files.</summary>
    public static async Task<LoadedRecord?> Run(AppDb db, Reach reach, DateTimeOffset now, CancellationToken cancellation)
    {
        LoadedRecord? last = null;
        foreach (var type in (await FindType.All(db, cancellation)).Where(t => AttachFiles.FieldOf(t.Definition) is not null))
        {
            var query = new RecordQuery
            {
                Filters =
                [
                    new RecordFilter(RecordOperand.Of(RecordColumn.EnteredBy), Comparison.Is, reach.PersonId),
                    new RecordFilter(RecordOperand.Of(RecordColumn.Entered), Comparison.AtLeast, (now - Fresh).UtcTicks),
                ],
            };
            var page = await new SeenRecords(db, reach, type).Weigh(query, "", null, 20, cancellation);
            var newest = page.Records.OrderByDescending(r => r.Row.EnteredAt).ThenByDescending(r => r.Number).FirstOrDefault();
            if (newest is not null && (last is null || newest.Row.EnteredAt > last.Row.EnteredAt))
            {
                last = newest;
            }
        }

        return last;
    }
}
