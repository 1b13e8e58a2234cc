using BotApp.Domain.Text;

namespace BotApp.Teams.Turns;

/// <summary>What a turn came to, and for whom a face of it is drawn.</summary>
internal sealed record Answered(Answer Answer, Language Language, long PersonId)
{
    public static Answered Of(Scene scene, Answer answer) => new(answer, scene.Language, scene.Me.Id);
}
