namespace BotApp.Benchmarks.Turns;

/// <summary>What one round of load came to.</summary>
/// <param name="P99">Milliseconds.</param>
/// <param name="ProcessorTime">Of the bot, in milliseconds per turn: says what a turn costs also on a busy machine.</param>
internal sealed record LoadResult(double PerSecond, double P99, double ProcessorTime);
