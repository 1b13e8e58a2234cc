using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

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
        if ((found.Type ?? await WithHits(ground.Value, types, found, cancellation)) is not { } type)
        {
            return await TypesCard.Choose(scene, ground.Value, words, found.Closest, cancellation);
        }

        var choice = new ListChoice(ListPress.Words(found.Rest)) { OnlyPresent = found.Rest.Length == 0 };
        return await Answer(scene, ground.Value, type, choice, null, cancellation);
    }

    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        return await FormPress.Type(scene, turn, cancellation) is { } type
            ? await Answer(scene, ground.Value, type, ListPress.Read(turn), turn.Number("after"), cancellation)
            : scene.Tell("record.typeGone");
    }

    /// <summary>No register was named: 検索 四宮 looks where there is a 四宮, people before what is about them.</summary>
    private static async Task<PublishedType?> WithHits(
        RecordGround ground, IReadOnlyList<PublishedType> types, TypeWords found, CancellationToken cancellation)
    {
        if (found.Rest.Length == 0)
        {
            return null;
        }

        foreach (var type in types.OrderBy(t => t.Definition.SubjectField is null ? 0 : 1))
        {
            var list = await ListRecords.Run(ground.Db, ground.Reach, type, new(found.Rest), null, ground.Now, cancellation);
            if (list.Count > 0)
            {
                return type;
            }
        }

        return null;
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
