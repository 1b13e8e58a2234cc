using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>Presses 保存 on the form of one resident after the other. The answer in the HTTP body is the record card.</summary>
internal sealed class SavesObservations(IReadOnlyList<Envelope> forms) : ISpeaker
{
    private int next;

    public async Task Speak(BotConnection connection)
    {
        var (status, body) = await connection.Send(forms[next++ % forms.Count].Next());
        if (status != 200 || !SavedCard.Is(body.Span))
        {
            throw new InvalidOperationException($"An observation was not saved ({status}): {System.Text.Encoding.UTF8.GetString(body.Span)}");
        }
    }
}
