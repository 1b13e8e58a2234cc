using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Alerts;

/// <summary>
/// The one live card of an episode. Seen by everybody in the alerts channel, and in person by those it must reach. They
/// decide whether it is theirs, what they did, and when it ends.
/// </summary>
public static class EpisodeFace
{
    /// <summary>The argument of a card that somebody just opened or that was refreshed for them: it is never kept, so it may say an age.</summary>
    public const string Live = """{"live":true}""";

    /// <summary>More values than this do not fit on a phone.</summary>
    private const int MostValues = 5;

    public static async Task<OutgoingMessage> Draw(EpisodeView view, CancellationToken cancellation)
    {
        var shown = ValueLines.Shown(view).Take(MostValues).ToList();
        var values = new List<ValueLine>();
        foreach (var finding in shown)
        {
            values.Add(await ValueLines.Line(view, finding, cancellation));
        }

        var trends = await TrendLine.Of(view, shown, cancellation);
        var viewers = await EpisodeViewers.Of(view, cancellation);
        return view.Sheet.Card("episode", Data(view, shown, values, trends, viewers), Summary(view, "episode.summary"));
    }

    /// <summary>Stands on lock screens: number and level, no name and no value.</summary>
    public static string Summary(EpisodeView view, string words) => view.Sheet.Say(
        words, ("number", Number(view)), ("level", LevelWords.Say(view.Sheet.Words, view.Episode.Level)));

    public static string Number(EpisodeView view) => Digits.Of(view.Episode.Number);

    public static (string Text, string Color) Level(EpisodeView view) => view.Episode.IsOpen
        ? (LevelWords.Say(view.Sheet.Words, view.Episode.Level), LevelWords.Color(view.Episode.Level))
        : (view.Sheet.Say("episode.level.handled"), "good");

    private static object Data(
        EpisodeView view, List<EpisodeFinding> shown, List<ValueLine> values, IReadOnlyList<object> trends, IReadOnlyList<string> viewers)
    {
        var mentioned = view.Episode.State is EpisodeState.Calling && EpisodeCall.Read(view.Sheet.Face.Arguments) is { } call
            ? call.People.Where(view.People.ContainsKey).Select(id => view.People[id]).ToList()
            : [];
        return new
        {
            view.Episode.Id,
            Viewers = viewers,
            Entities = Mentions.Entities(mentioned),
            Mention = mentioned.Count == 0
                ? CardText.Empty
                : CardText.Join(" ", [Mentions.Text(mentioned), view.Sheet.Words.Write("episode.mention")]),
            Level = Level(view).Text,
            Level(view).Color,
            Title = "  " + view.Sheet.Say("episode.title", ("number", Number(view))),
            Age = Age(view),
            Notice = Notice(view),
            Late = Late(view, shown),
            Subject = view.SubjectLine,
            Values = values,
            Judgements = shown.Select(f => new { Text = Judgement(view, f) }).Concat(Withheld(view).Select(text => new { Text = text })),
            Trends = trends,
            Withdrawn = view.Findings.Where(f => !f.Stands && view.Shows(f)).Take(MostValues).Select(f => WithdrawnLine.Of(view, f)),
            Owner = OwnerLines.Owner(view),
            Next = OwnerLines.Next(view),
            History = HistoryLines.Of(view),
            Buttons = EpisodeButtons.Acts(view),
            Dialogs = EpisodeButtons.Dialogs(view),
        };
    }

    /// <summary>A card that stays names the hour, which stays true; who looks now reads the age.</summary>
    private static string Age(EpisodeView view)
    {
        var observed = view.Standing.Select(f => (DateTimeOffset?)f.ObservedAt).Max() ?? view.Episode.OpenedAt;
        return view.Sheet.Face.Arguments == Live
            ? view.Sheet.Say("episode.observedAgo", ("ago", JapaneseTime.Ago(observed, view.Sheet.Now, view.Sheet.Language)))
            : view.Sheet.Say("episode.observedAt", ("time", view.Time(observed)));
    }

    private static CardText Notice(EpisodeView view) => (view.Sheet.Face.Arguments == ActAnswer.Already, view.Episode.State) switch
    {
        (true, EpisodeState.Acknowledged) => view.Sheet.Words.Write(
            "episode.already", ("person", view.Name(view.Episode.OwnerId)), ("time", view.Time(view.Episode.OwnedSince!.Value))),
        (true, EpisodeState.Closed) => view.Sheet.Words.Write(
            "episode.alreadyClosed", ("number", Number(view)), ("time", view.Time(view.Episode.ClosedAt!.Value))),
        _ => CardText.Empty,
    };

    private static string Late(EpisodeView view, List<EpisodeFinding> shown) =>
        shown.MaxBy(f => f.ObservedAt) is { IsLate: true } late
            ? view.Sheet.Say(
                "episode.late",
                ("observed", JapaneseTime.Show(late.ObservedAt, view.Sheet.Now, view.Sheet.Language)),
                ("entered", JapaneseTime.Show(late.JoinedAt, view.Sheet.Now, view.Sheet.Language)))
            : "";

    /// <summary>Nobody shall take what they see for all there is.</summary>
    private static string[] Withheld(EpisodeView view) =>
        view.Findings.Any(f => f.Stands && !view.Shows(f)) && view.Subject is not null ? [view.Sheet.Say("access.moreValues")] : [];

    private static string Judgement(EpisodeView view, EpisodeFinding finding)
    {
        var rule = FindingJson.ReadRule(finding.Rule);
        var language = view.Sheet.Language;
        return view.Sheet.Say("episode.judgement", ("sentence", rule.Sentence.In(language)), ("source", rule.Source.In(language)));
    }
}
