namespace BotApp.Bot.Outbound;

/// <summary>What came back of one call.</summary>
/// <param name="Status">The HTTP status; 0 when none came.</param>
/// <param name="WasSent">False when it is certain that nothing reached the other side.</param>
/// <param name="Body">As far as we read it.</param>
internal sealed record Reply(int Status, bool WasSent, TimeSpan? RetryAfter, ReadOnlyMemory<byte> Body, string Problem)
{
    public static Reply NotSent(string problem) => new(0, false, null, default, problem);

    public static Reply Lost(string problem) => new(0, true, null, default, problem);
}
