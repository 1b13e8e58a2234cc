using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Text;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Records.Whole;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>show {number}: a record with its history, also a withdrawn one.</summary>
internal static class ShowRecord
{
    public static Task<Answer> Run(Scene scene, string words, CancellationToken cancellation)
    {
        var typed = SafeText.Line(words).Normalize(System.Text.NormalizationForm.FormKC).TrimStart('記', '録', ' ', '#');
        return long.TryParse(typed, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? Run(scene, number, cancellation)
            : Task.FromResult<Answer>(scene.Tell("record.showHow"));
    }

    /// <summary>Pressed: a line of a list (then there is a way back to it), or a button with a number.</summary>
    public static async Task<Answer> Run(Scene scene, ActionTurn turn, CancellationToken cancellation)
    {
        var type = turn.Data["type"] is null ? null : await FormPress.Type(scene, turn, cancellation);
        var from = turn.Number("view") is { } view ? new JsonObject { ["view"] = view }
            : type is null ? null : ListPress.Write(type, ListPress.Read(turn));
        return await Run(scene, turn.Number("number") ?? 0, cancellation, from, ReadingCard.Asked(turn));
    }

    /// <param name="page">Of a record that is longer than its card: the page that is read, from 1.</param>
    public static async Task<Answer> Run(Scene scene, long number, CancellationToken cancellation, JsonObject? from = null, int? page = null)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        return await FindRecord.Run(scene.Db, ground.Value.Reach, number, cancellation) switch
        {
            null => scene.Refuse([FindRecord.Missing(number)]),
            { } record when page is { } place => As(scene, ground.Value, record, await ReadingCard.Draw(ground.Value, record, place, from, cancellation)),
            { } record => await As(scene, ground.Value, record, cancellation, from),
        };
    }

    public static async Task<Answer> As(Scene scene, RecordGround ground, LoadedRecord record, CancellationToken cancellation, JsonObject? from = null) =>
        As(scene, ground, record, await RecordCard.Draw(ground, record, RecordCardKind.Shown, cancellation, from));

    private static Answer As(Scene scene, RecordGround ground, LoadedRecord record, JsonObject card) =>
        Shown.As(scene, card, ground.Say("record.summary", ("number", Digits.Of(record.Number))));
}
