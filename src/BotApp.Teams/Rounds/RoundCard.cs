using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Rounds;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;

namespace BotApp.Teams.Rounds;

/// <summary>
/// Seen by whoever ends a round: is everybody done, and if not, who was skipped and who still waits. They go on with
/// those, or leave it.
/// </summary>
internal static class RoundCard
{
    // Who is not done stands first: with that something is left to do.
    private const int MostLines = 15;

    public static async Task<JsonObject> Draw(
        RecordGround ground, LoadedRound round, IReadOnlyList<FormDone> done, CancellationToken cancellation)
    {
        var stops = round.Waiting.Concat(round.Skipped).Concat(round.Done).ToList();
        var lines = new List<object>();
        foreach (var stop in stops.Take(MostLines))
        {
            lines.Add(await Line(ground, stop, cancellation));
        }

        return ground.Stage.Deck.Draw("round", ground.Language, new
        {
            Done = done,
            Title = Title(ground, round),
            Summary = Summary(ground, round),
            Lines = lines,
            More = stops.Count > MostLines ? ground.Say("round.more", ("count", Digits.Grouped(stops.Count - MostLines))) : "",
            Buttons = Buttons(ground, round),
        });
    }

    private static string Title(RecordGround ground, LoadedRound round) => round switch
    {
        _ when round.Waiting.Any() => ground.Say("round.endedEarly"),
        { Row.HasMore: true, Part: { } part } => ground.Say("round.endedPart", ("to", Digits.Grouped(part.To))),
        _ => ground.Say("round.ended"),
    };

    private static string Summary(RecordGround ground, LoadedRound round) => string.Join(Between.Facts, new[]
    {
        ground.Say("round.done", ("count", Digits.Grouped(round.Done.Count())), ("all", Digits.Grouped(round.Stops.Count))),
        round.Skipped.Any() ? ground.Say("round.skipped", ("count", Digits.Grouped(round.Skipped.Count()))) : "",
        round.Waiting.Any() ? ground.Say("round.waiting", ("count", Digits.Grouped(round.Waiting.Count()))) : "",
        RoundForm.Part(ground, round.Part),
    }.Where(part => part.Length > 0));

    private static async Task<object> Line(RecordGround ground, RoundStop stop, CancellationToken cancellation)
    {
        var subject = await FindRecord.Run(ground.Db, ground.Reach, stop.SubjectNumber, cancellation);
        return new
        {
            Main = subject is null ? ground.Say("round.unseen") : RoundForm.Line(ground, subject),
            Detail = stop switch
            {
                { RecordNumber: { } record, DoneAt: { } at } => ground.Say(
                    "round.stopDone", ("number", Digits.Of(record)), ("time", JapaneseTime.Show(at, ground.Now, ground.Language))),
                { IsWaiting: true } => ground.Say("round.stopWaiting"),
                _ => ground.Say("round.stopSkipped"),
            },
            Color = stop.IsDone ? "good" : stop.IsWaiting ? "default" : "warning",
        };
    }

    /// <summary>Who waits comes first, then the rest of the list, then who was skipped.</summary>
    private static IEnumerable<FormButton> Buttons(RecordGround ground, LoadedRound round)
    {
        var (waits, skipped) = (round.Waiting.Any(), round.Skipped.Any());
        if (waits)
        {
            yield return new(ground.Say("round.goOn"), "round.goOn", Data(round)) { Style = "positive" };
        }

        if (round.Row.HasMore)
        {
            var from = Digits.Grouped(round.Row.Before + round.Stops.Count + 1);
            yield return new(ground.Say("round.further", ("from", from)), "round.further", Data(round)) { Style = waits ? "default" : "positive" };
        }

        if (skipped && !waits)
        {
            yield return new(ground.Say("round.skippedNow"), "round.goOn", Data(round)) { Style = round.Row.HasMore ? "default" : "positive" };
        }
    }

    private static JsonObject Data(LoadedRound round) => new() { ["round"] = round.Row.Id };
}
