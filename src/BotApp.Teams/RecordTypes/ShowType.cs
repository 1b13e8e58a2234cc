using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.RecordTypes;

/// <summary>The buttons that only show: a register, one of its fields, what was retired, what was changed when.</summary>
internal static class ShowType
{
    private const int MostVersions = 5;

    public static Task<Answer> Open(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        With(scene, turn, ground => TypeCard.Draw(ground, (int)Math.Clamp(turn.Number("from") ?? 0, 0, int.MaxValue)), cancellation);

    public static async Task<Answer> Field(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var registers = await FindType.All(scene.Db, cancellation);
        return await With(
            scene,
            turn,
            ground => ground.Definition.Find(turn.Text("field") ?? "") is { IsRetired: false } field
                ? FieldCard.Draw(ground, field, registers)
                : TypeCard.Draw(ground, 0),
            cancellation);
    }

    public static Task<Answer> Retired(Scene scene, ActionTurn turn, CancellationToken cancellation) =>
        With(scene, turn, ground => RetiredCard.Draw(ground, (int)Math.Clamp(turn.Number("from") ?? 0, 0, int.MaxValue)), cancellation);

    public static async Task<Answer> History(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        return ground.IsRefused
            ? scene.Refuse(ground.Refusals)
            : await History(ground.Value, turn.Number("before"), cancellation);
    }

    public static async Task<Answer> History(TypeGround ground, long? before, CancellationToken cancellation)
    {
        var versions = await ReadVersions.Run(ground.Scene.Db, ground.Type.Id, before, MostVersions, cancellation);
        return ground.Answer(await HistoryCard.Draw(ground, versions, cancellation));
    }

    private static async Task<Answer> With(
        Scene scene, ActionTurn turn, Func<TypeGround, JsonObject> draw, CancellationToken cancellation)
    {
        var ground = await TypeGround.Of(scene, turn, cancellation);
        return ground.IsRefused ? scene.Refuse(ground.Refusals) : ground.Value.Answer(draw(ground.Value));
    }
}
