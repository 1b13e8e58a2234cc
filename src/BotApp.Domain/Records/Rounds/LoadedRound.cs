using BotApp.Domain.Records.Tables;

namespace BotApp.Domain.Records.Rounds;

/// <summary>A round with its stops, in their order.</summary>
public sealed record LoadedRound(Round Row, IReadOnlyList<RoundStop> Stops)
{
    public IEnumerable<RoundStop> Waiting => Stops.Where(s => s.IsWaiting);

    public IEnumerable<RoundStop> Done => Stops.Where(s => s.IsDone);

    public IEnumerable<RoundStop> Skipped => Stops.Where(s => s is { IsDone: false, IsWaiting: false });

    /// <summary>Null where the round goes to everybody on its list.</summary>
    public RoundPart? Part
    {
        get
        {
            var (from, to, counted) = (Row.Before + 1, Row.Before + Stops.Count, Math.Min(Row.Listed, RecordTable.MostCounted));
            return Row is { Before: 0, HasMore: false }
                ? null
                : new(from, to, Math.Max(counted, to), !Row.HasMore || (Row.Listed > to && Row.Listed <= RecordTable.MostCounted));
        }
    }

    public RoundStop? At(long? place) => Stops.FirstOrDefault(s => s.Place == place);
}
