using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>What others changed in a record since a form was drawn from it.</summary>
public static class ReadClash
{
    /// <param name="now">As whoever decides sees it.</param>
    /// <param name="since">The revision that the form was drawn from, as the form says.</param>
    public static Task<Clash> Run(AppDb db, LoadedRecord now, long since, CancellationToken cancellation) =>
        Run(db, now, since, now.Row.Revision, cancellation);

    /// <summary>The same, as it stood at a revision: what comes after it is decided after it.</summary>
    public static async Task<Clash> Run(AppDb db, LoadedRecord now, long since, long until, CancellationToken cancellation)
    {
        var history = await ReadHistory.Run(db, now, cancellation);
        var then = await ReadHistory.ValuesAt(db, now, since, cancellation);
        var values = until == now.Row.Revision ? now.Values : await ReadHistory.ValuesAt(db, now, until, cancellation) ?? now.Values;
        return new(now with { Values = values }, then ?? values, [.. history.Where(line => line.Revision > since && line.Revision <= until)])
        {
            Since = since,
            IsKnown = then is not null,
        };
    }
}
