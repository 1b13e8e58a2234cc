using BotApp.Domain;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Rounds;

/// <summary>301件目から続ける: a round of its own along the same list, from where the one before ended.</summary>
internal static class FurtherPress
{
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        if (await FindRound.Run(scene.Db, scene.Me.Id, turn.Number("round"), cancellation) is not { Stops.Count: > 0 } round)
        {
            return scene.Tell("round.gone");
        }

        if (await FindType.ById(scene.Db, round.Row.TypeId, cancellation) is not { } type || type.Definition.Find(round.Row.Field) is not { } pointer)
        {
            return scene.Refuse([TypePress.Gone]);
        }

        var next = await Next(scene, (ground.Value, turn), round, cancellation);
        return next switch
        {
            { IsRefused: true } => scene.Refuse(next.Refusals),
            { Value.Count: 0 } => scene.Tell("round.listEnded"),
            _ => await Begin(ground.Value, scene, round, BeginPress.Wish(ground.Value, type, pointer, next.Value), cancellation),
        };
    }

    private static async Task<Answer> Begin(RecordGround ground, Scene scene, LoadedRound before, RoundWish wish, CancellationToken cancellation)
    {
        wish = wish with { List = before.Row.List, Before = before.Row.Before + before.Stops.Count, Listed = before.Row.Listed };
        return await RoundAnswer.Of(scene, ground, await BeginRound.Run(scene.Db, wish, cancellation), cancellation);
    }

    /// <summary>Who comes after the last stop, on the list as it is now. Whoever moved behind it is not gone to twice.</summary>
    private static async Task<Outcome<IReadOnlyList<long>>> Next(
        Scene scene, (RecordGround Ground, ActionTurn Turn) press, LoadedRound round, CancellationToken cancellation)
    {
        var gone = round.Stops.Select(s => s.SubjectNumber).ToHashSet();
        if (round.Row.List is { } written)
        {
            var list = await RoundList.Of(scene, press.Turn, written, cancellation);
            return list.IsRefused
                ? Outcome<IReadOnlyList<long>>.Refuse(list.Refusals)
                : Others((await list.Value.Numbers(round.Stops[^1].SubjectNumber, cancellation)).Subjects);
        }

        return await FindRecord.Run(scene.Db, press.Ground.Reach, round.Stops[^1].SubjectNumber, cancellation) is { } last
            ? Others(await RoundSubjects.From(scene.Db, press.Ground.Reach, last, scene.Now, cancellation))
            : Refusal.Of("round.gone");

        Outcome<IReadOnlyList<long>> Others(IReadOnlyList<long> found) =>
            Outcome<IReadOnlyList<long>>.Of([.. found.Where(number => !gone.Contains(number))]);
    }
}
