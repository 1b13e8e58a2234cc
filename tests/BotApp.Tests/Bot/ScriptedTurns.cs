using System.Collections.Concurrent;
using BotApp.Teams.Turns;

namespace BotApp.Tests.Bot;

/// <summary>The other side of the port: writes down the turns and answers as the test says.</summary>
internal sealed class ScriptedTurns : IRunTurns
{
    public ConcurrentQueue<Turn> All { get; } = new();

    public Func<Turn, Task<Answer>> Answers { get; set; } = _ => Task.FromResult<Answer>(new NoAnswer());

    public Task<Answer> Run(Turn turn, CancellationToken cancellation)
    {
        All.Enqueue(turn);
        return Answers(turn);
    }

    public void Always(Answer answer) => Answers = _ => Task.FromResult(answer);
}
