namespace BotApp.Simulator.Client;

/// <summary>The simulator does not do that, as a real client would not; the message says why.</summary>
public sealed class SimulatorRefusalException(int status, string words) : Exception(words)
{
    public int Status { get; } = status;
}
