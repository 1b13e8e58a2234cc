namespace BotApp.Domain.Records.Rounds;

/// <summary>A round with its stops, in their order.</summary>
public sealed record LoadedRound(Round Row, IReadOnlyList<RoundStop> Stops)
{
    public IEnumerable<RoundStop> Waiting => Stops.Where(s => s.IsWaiting);

    public IEnumerable<RoundStop> Done => Stops.Where(s => s.IsDone);

    public IEnumerable<RoundStop> Skipped => Stops.Where(s => s is { IsDone: false, IsWaiting: false });

    public RoundStop? At(long? place) => Stops.FirstOrDefault(s => s.Place == place);
}
