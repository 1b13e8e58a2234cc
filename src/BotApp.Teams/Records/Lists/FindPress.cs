using BotApp.Domain.Records;
using BotApp.Domain.Records.Search;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records.Lists;

/// <summary>find {type} {words}, and the buttons of a list: a page of records by words and filters.</summary>
internal static class FindPress
{
    public static async Task<Answer> Command(Scene scene, string words, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        var types = await FindType.All(scene.Db, cancellation);
        var found = TypeWords.Read(types, words);
        if (found.Type is not { } type)
        {
            return await Everywhere(scene, ground.Value, words, found, cancellation);
        }

        var choice = new ListChoice(ListPress.Words(found.Rest)) { OnlyPresent = found.Rest.Length == 0 };
        return await Answer(scene, ground.Value, type, choice, null, cancellation);
    }

    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var press = await TypePress.Of(scene, turn, cancellation);
        return press.IsRefused
            ? scene.Refuse(press.Refusals)
            : await Answer(scene, press.Value.Ground, press.Value.Type, ListPress.Read(turn), turn.Number("after"), cancellation);
    }

    /// <summary>The words of a search over all registers stand in its input.</summary>
    public static async Task<Answer> All(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        return ground.IsRefused
            ? scene.Refuse(ground.Refusals)
            : await FoundCard.Answer(scene, ground.Value, ListPress.Words(turn.Typed("words")), turn.Number("after"), cancellation);
    }

    /// <summary>No register was named: 検索 四宮 looks in all of them. Where there is no 四宮, a register that is called nearly so may be meant.</summary>
    private static async Task<Answer> Everywhere(
        Scene scene, RecordGround ground, string typed, TypeWords found, CancellationToken cancellation)
    {
        var words = ListPress.Words(found.Rest);
        var isSearch = words.Length > 0
            && (found.Closest.Count == 0 || (await SearchEverywhere.Run(ground.Db, ground.Reach, words, null, 1, cancellation)).Count > 0);
        return isSearch
            ? await FoundCard.Answer(scene, ground, words, null, cancellation)
            : await TypesCard.Choose(scene, ground, typed, found.Closest, cancellation);
    }

    private static async Task<Answer> Answer(
        Scene scene, RecordGround ground, PublishedType type, ListChoice choice, long? after, CancellationToken cancellation) =>
        ground.Reach.WhyNot(AccessAction.View, type.Definition, scene.Language) is { } refusal
            ? scene.Refuse([refusal])
            : Shown.As(
                scene,
                await ListCard.Draw(ground, type, choice, after, cancellation),
                ground.Say("list.summary", ("type", type.Definition.Label.In(ground.Language))));
}
