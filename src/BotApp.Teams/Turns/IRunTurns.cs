namespace BotApp.Teams.Turns;

/// <summary>
/// Runs a turn: who and where, then commands and verbs, in one transaction. Faces are drawn before it returns, so the
/// wire sees only finished cards. For message and submit turns that wrote something the answer is already a delivery
/// row, and <see cref="NoAnswer"/> comes back.
/// </summary>
public interface IRunTurns
{
    Task<Answer> Run(Turn turn, CancellationToken cancellation);
}
