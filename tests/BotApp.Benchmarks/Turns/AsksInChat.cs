using BotApp.Benchmarks.Wire;

namespace BotApp.Benchmarks.Turns;

/// <summary>Says a word in a personal chat. The turn is over when its reply has come, wherever the bot sends its 200.</summary>
internal sealed class AsksInChat(TeamsSide teams, int staff, Envelope word) : ISpeaker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task Speak(BotConnection connection)
    {
        var reply = teams.Expect(staff);
        var (status, _) = await connection.Send(word.Next());
        if (status is not (200 or 201 or 202))
        {
            throw new InvalidOperationException($"A message was answered by {status}.");
        }

        await (reply.IsCompleted ? reply : reply.WaitAsync(Patience));
    }
}
