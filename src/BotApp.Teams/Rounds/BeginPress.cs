using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Rounds;

/// <summary>巡回を始める: from a list, or from the record of the first one.</summary>
internal static class BeginPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var list = await RoundList.Of(scene, turn, cancellation);
        if (list.IsRefused)
        {
            return scene.Refuse(list.Refusals);
        }

        var ground = list.Value.Ground;
        var types = await RoundTypes.Of(scene.Db, ground.Reach, list.Value.Subjects.Definition, scene.Language, cancellation);
        if (types.FirstOrDefault(t => t.Type.Key == turn.Text("register")) is not { Type: { } register, Pointer: { } pointer })
        {
            return scene.Refuse([TypePress.Gone]);
        }

        var found = await list.Value.Numbers(null, cancellation);
        if (found.Subjects.Count == 0)
        {
            return scene.Tell("round.nobody");
        }

        var wish = Wish(ground, register, pointer, found.Subjects) with { List = list.Value.Written.ToJsonString(), Listed = found.Listed };
        return await RoundAnswer.Of(scene, ground, await BeginRound.Run(scene.Db, wish, cancellation), cancellation);
    }

    /// <summary>次の人へ on the card of a record.</summary>
    public static async Task<Answer> After(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var number = turn.Number("number") ?? 0;
        if (await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) is not { } record)
        {
            return scene.Refuse([FindRecord.Missing(number)]);
        }

        return await After(ground.Value, record, cancellation) is { } round
            ? await RoundAnswer.Of(scene, ground.Value, round, cancellation)
            : scene.Tell("round.last");
    }

    /// <summary>The round from whom a record is about on; null when nobody comes after.</summary>
    public static async Task<LoadedRound?> After(RecordGround ground, LoadedRecord record, CancellationToken cancellation)
    {
        if (record.Definition is not { SubjectField: { } key } definition || definition.Find(key) is not { } pointer
            || await ground.Subject(record, cancellation) is not { } subject)
        {
            return null;
        }

        var subjects = await RoundSubjects.From(ground.Db, ground.Reach, subject, ground.Now, cancellation);
        return subjects.Count < 2
            ? null
            : await BeginRound.Run(ground.Db, Wish(ground, record.Type, pointer, subjects) with { FirstRecord = record.Number }, cancellation);
    }

    internal static RoundWish Wish(RecordGround ground, PublishedType type, Field pointer, IReadOnlyList<long> subjects) =>
        new(ground.Reach.PersonId, type, pointer, subjects, ground.Now);
}
