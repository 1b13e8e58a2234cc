using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;

namespace BotApp.Teams.Rounds;

/// <summary>The ways onto a round and along it.</summary>
internal static class RoundButtons
{
    /// <summary>On a list of those who can be gone round; none where no register is about them.</summary>
    /// <param name="list">What the list carries: the register and its filters, or the view.</param>
    /// <param name="count">How many it holds: more than a round goes to are said before it begins.</param>
    public static async Task<IReadOnlyList<FormButton>> Begin(
        RecordGround ground, PublishedType subjects, JsonObject list, int count, CancellationToken cancellation)
    {
        var types = await RoundTypes.Of(ground.Db, ground.Reach, subjects.Definition, ground.Language, cancellation);
        if (types.Count == 0)
        {
            return [];
        }

        var title = count > BeginRound.Most ? ground.Say("round.beginParts", ("most", Digits.Grouped(BeginRound.Most))) : ground.Say("round.begin");
        return types is [var (only, _)]
            ? [new(title, "round.begin", With(list, only))]
            : [new(title, "round.choose", With(list, null))];
    }

    public static JsonObject With(JsonObject list, PublishedType? register)
    {
        var data = (JsonObject)list.DeepClone();
        if (register is not null)
        {
            data["register"] = register.Key;
        }

        return data;
    }

    /// <summary>Below a form on a round: とばす, 終える. What was typed comes along.</summary>
    public static IEnumerable<FormButton> Along(RecordGround ground, RoundPlace round, JsonObject leaving)
    {
        (leaving["round"], leaving["stop"]) = (round.RoundId, round.Place);
        if (!round.IsLast)
        {
            yield return new(ground.Say("round.skip"), "round.skip", (JsonObject)leaving.DeepClone());
        }

        yield return new(ground.Say("round.stop"), "round.stop", leaving);
    }

    /// <summary>次の人へ on the card of a record that was just saved.</summary>
    public static FormButton After(RecordGround ground, LoadedRecord saved) =>
        new(ground.Say("round.after"), "round.after", new() { ["number"] = saved.Number });
}
