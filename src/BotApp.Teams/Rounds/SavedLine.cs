using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;

namespace BotApp.Teams.Rounds;

/// <summary>
/// Above the next form of a round: what was just saved, about whom, and what the rules found in it, so that nobody walks on
/// past an emergency. It can be put right at once, and then the round goes on.
/// </summary>
internal static class SavedLine
{
    public static async Task<FormDone> Of(RecordGround ground, LoadedRecord saved, LoadedRound round, CancellationToken cancellation)
    {
        var levels = await RecordLevels.Of(ground, [saved.Number], cancellation);
        return new(
            ground.Say(saved.Row.Revision == 1 ? "record.saved" : "record.corrected", ("number", Digits.Of(saved.Number))),
            saved.IsWithdrawn || ground.Reach.WhyNot(AccessAction.Edit, saved, ground.Language) is not null
                ? []
                : [new(ground.Say("record.correct"), "round.correct", Correction(saved, round))])
        {
            About = string.Join(Between.Facts, [ground.Line(saved, await ground.Subject(saved, cancellation)), .. Found(ground, levels, saved)]),
            Color = levels.Color(saved),
        };
    }

    private static IEnumerable<string> Found(RecordGround ground, RecordLevels levels, LoadedRecord saved) =>
        from field in saved.Definition.Fields
        where levels.IsFound(saved.Number, field.Key)
        let value = ShowValue.Of(saved.Definition, field.Key, saved.Values, ground.Discretion, ground.Now, ground.Language)
        select ground.Say(
            "list.value", ("label", field.Label.In(ground.Language)), ("value", levels.Beside(SafeText.Cap(value, 60), saved.Number, field.Key)));

    private static JsonObject Correction(LoadedRecord saved, LoadedRound round)
    {
        var data = new JsonObject { ["number"] = saved.Number, ["round"] = round.Row.Id };
        if (round.Stops.FirstOrDefault(s => s.RecordNumber == saved.Number) is { } stop)
        {
            data["stop"] = stop.Place;
        }

        return data;
    }
}
