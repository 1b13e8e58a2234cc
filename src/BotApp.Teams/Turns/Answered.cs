using BotApp.Domain.Text;

namespace BotApp.Teams.Turns;

/// <summary>What a turn came to, and for whom a face of it is drawn: null when it is put where many see it.</summary>
internal sealed record Answered(Answer Answer, Language Language, long? PersonId)
{
    public static Answered Of(Scene scene, Answer answer) => new(answer, scene.Language, scene.ManySee ? null : scene.Me.Id);
}
