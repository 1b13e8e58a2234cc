using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;

namespace BotApp.Teams.Alerts;

/// <summary>The values of an episode as its cards show them: of each field the newest that stands, the worst first.</summary>
public static class ValueLines
{
    private const int MostInOneMinute = 10;

    public static IEnumerable<EpisodeFinding> Shown(EpisodeView view) => view.Standing
        .Where(view.Shows)
        .GroupBy(f => (view.Records[f.RecordNumber].Type.Id, f.Field))
        .Select(ofField => ofField.First())
        .OrderByDescending(f => f.Level);

    public static async Task<ValueLine> Line(EpisodeView view, EpisodeFinding finding, CancellationToken cancellation)
    {
        var record = view.Records[finding.RecordNumber];
        // Times are kept to the minute: of two readings in one minute the one with the lower number was earlier.
        var upToNow = await EarlierReadings.Run(
            view.Sheet.Db, view.Reach, record.Type, view.Episode.SubjectNumber, finding.Field, record.Row.ObservedAt.AddTicks(1), MostInOneMinute, cancellation);
        var earlier = upToNow.FirstOrDefault(r => r.ObservedAt < record.Row.ObservedAt || r.RecordNumber < finding.RecordNumber);
        return Line(view, finding) with { Change = Change(view, finding, earlier) };
    }

    /// <summary>Without the change: no further reading from the database.</summary>
    public static ValueLine Line(EpisodeView view, EpisodeFinding finding)
    {
        var (words, language) = (view.Sheet.Words, view.Sheet.Language);
        var range = FindingJson.ReadRule(finding.Rule).NormalRange?.In(language);
        var time = words.Say("episode.observedAt", ("time", view.Time(finding.ObservedAt)));
        return new(
            Field(view, finding)?.Label.In(language) ?? finding.Field,
            Value(view, finding),
            LevelWords.Say(words, finding.Level),
            LevelWords.Color(finding.Level),
            "",
            range is null ? time : words.Say("episode.context", ("range", words.Say("episode.normal", ("range", range))), ("time", time)));
    }

    public static string Value(EpisodeView view, EpisodeFinding finding) =>
        Field(view, finding) is { } field && FindingJson.ReadValue(field, finding.Value) is { } value
            ? FieldBehaviour.Of(field.Kind).Show(value, field, view.Sheet.Language)
            : "";

    public static Field? Field(EpisodeView view, EpisodeFinding finding) =>
        view.Records.GetValueOrDefault(finding.RecordNumber)?.Definition.Find(finding.Field);

    private static string Change(EpisodeView view, EpisodeFinding finding, Reading? earlier)
    {
        if (earlier?.Value is not NumberValue { Number: var before }
            || Field(view, finding) is not { } field
            || FindingJson.ReadValue(field, finding.Value) is not NumberValue { Number: var now })
        {
            return "";
        }

        var bare = field with { Unit = null };
        var words = view.Sheet.Words;
        string Show(decimal number) => FieldBehaviour.Of(field.Kind).Show(new NumberValue(number), bare, view.Sheet.Language);
        var change = (now - before) switch
        {
            > 0 => words.Say("episode.up", ("change", Show(now - before))),
            < 0 => words.Say("episode.down", ("change", Show(before - now))),
            _ => words.Say("episode.same"),
        };
        return change + words.Say("episode.previous", ("value", Show(before)));
    }
}
