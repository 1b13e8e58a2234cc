namespace BotApp.Benchmarks.Turns;

/// <summary>How much is measured.</summary>
/// <param name="Connections">How many people say something at the same time; each waits for the answer before the next word.</param>
/// <param name="Residents">How many people the observations are about.</param>
internal sealed record TurnSizes(int Connections, int Residents, int Rounds, TimeSpan Round, TimeSpan WarmUp, int Starts)
{
    public static readonly TurnSizes Full = new(32, 1_984, 7, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10), 7);
    public static readonly TurnSizes Quick = new(32, 384, 3, TimeSpan.FromSeconds(1.25), TimeSpan.FromSeconds(3), 3);
}
