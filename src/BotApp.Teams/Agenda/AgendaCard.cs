using BotApp.Domain.Alerts;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Domain.Text;
using BotApp.Teams.Alerts;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;
using BotApp.Teams.Requests;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Agenda;

/// <summary>自分の予定: what a person has open. Residents in trouble first, then what is due, then requests. They open one.</summary>
public static class AgendaCard
{
    private const int MostLines = 12;
    private const int LongestText = 60;

    public static async Task<Answer> Answer(Scene scene, CancellationToken cancellation)
    {
        var ground = await RecordGround.Of(scene, cancellation);
        if (ground.IsRefused)
        {
            return scene.Refuse(ground.Refusals);
        }

        List<object> lines =
        [
            .. await Episodes(scene, ground.Value, cancellation),
            .. await AgendaForms.Of(scene, ground.Value, cancellation),
            .. await Records(ground.Value, cancellation),
            .. await Requests(scene, ground.Value, cancellation),
        ];
        var card = scene.Deck.Draw("agenda", scene.Language, new
        {
            Title = scene.Say("agenda.title"),
            Summary = lines.Count == 0 ? scene.Say("agenda.none") : scene.Say("agenda.count", ("count", Digits.Of(lines.Count))),
            Lines = lines.Take(MostLines),
            More = lines.Count > MostLines ? scene.Say("agenda.more", ("count", Digits.Of(lines.Count - MostLines))) : "",
        });
        return Shown.As(scene, card, scene.Say("agenda.title"));
    }

    private static async Task<IEnumerable<object>> Episodes(Scene scene, RecordGround ground, CancellationToken cancellation)
    {
        var (units, me) = (ground.Reach.Units, scene.Me.Id);
        var mine = await scene.Db.Episodes.AsNoTracking()
            .Where(e => e.State != EpisodeState.Closed && e.OwnerId == me && units.Contains(e.UnitId))
            .OrderByDescending(e => e.Level).ThenBy(e => e.OpenedAt).Take(MostLines).ToListAsync(cancellation);
        var lines = new List<object>();
        foreach (var episode in mine)
        {
            var subject = await FindRecord.Run(scene.Db, ground.Reach, episode.SubjectNumber, cancellation);
            var text = scene.Say(
                "agenda.episode",
                ("number", Digits.Of(episode.Number)),
                ("subject", subject?.Line(ground.Discretion, ground.Now, ground.Language) ?? ""));
            lines.Add(Line(
                $"{LevelWords.Say(scene.Words, episode.Level)}  {text}",
                scene.Say("agenda.since", ("time", JapaneseTime.Ago(episode.OpenedAt, ground.Now, ground.Language))),
                LevelWords.Color(episode.Level),
                EpisodeButtons.Open(scene.Words, episode.Id)));
        }

        return lines;
    }

    private static async Task<IEnumerable<object>> Records(RecordGround ground, CancellationToken cancellation)
    {
        var today = JapaneseTime.Date(ground.Now);
        return (await OpenForPerson.Run(ground.Db, ground.Reach, ground.Now, cancellation)).Select(assigned =>
        {
            var record = assigned.Record;
            var main = record.Line(ground.Discretion, ground.Now, ground.Language);
            var type = ground.Say("record.title", ("type", record.Definition.Label.In(ground.Language)), ("number", Digits.Of(record.Number)));
            return Line(
                main.Length > 0 ? main : type,
                string.Join(Between.Facts, new[] { main.Length > 0 ? type : "", Entered(ground, record), Due(ground, assigned.Due, today) }.Where(part => part.Length > 0)),
                assigned.Due < today ? "attention" : "default",
                new(ground.Say("agenda.open"), "record.show", new() { ["number"] = record.Number }));
        });
    }

    /// <summary>Nobody was named: it is the work of whoever entered it.</summary>
    private static string Entered(RecordGround ground, LoadedRecord record) => record.Definition.Fields
        .Any(f => record.Values[f.Key] is PersonValue person && person.PersonId == ground.Reach.PersonId)
            ? ""
            : ground.Say("agenda.entered");

    private static string Due(RecordGround ground, DateOnly? due, DateOnly today) => due switch
    {
        null => "",
        { } day when day < today => ground.Say("agenda.overdue", ("day", JapaneseTime.Show(day, ground.Language))),
        { } day when day == today => ground.Say("agenda.dueToday"),
        { } day => ground.Say("agenda.due", ("day", JapaneseTime.Show(day, ground.Language))),
    };

    /// <summary>Those that the person took, and their own that were answered and wait for a word.</summary>
    private static async Task<IEnumerable<object>> Requests(Scene scene, RecordGround ground, CancellationToken cancellation)
    {
        var me = scene.Me.Id;
        var mine = await scene.Db.Requests.AsNoTracking()
            .Where(r => (r.OwnerId == me && (r.State == RequestState.Taken || r.State == RequestState.Replied)) || (r.RequesterId == me && r.State == RequestState.Answered))
            .OrderBy(r => r.FiledAt).Take(MostLines).ToListAsync(cancellation);
        return mine.Select(request => Line(
            scene.Say("agenda.request", ("number", Digits.Of(request.Number)), ("text", SafeText.Cap(SafeText.Line(request.Text), LongestText))),
            $"{StateWords.Say(scene.Words, request.State)}{Between.Facts}{JapaneseTime.Show(request.FiledAt, ground.Now, ground.Language)}",
            "default",
            RequestButtons.Open(scene.Words, request.Id)));
    }

    private static object Line(string main, string detail, string color, FormButton open) =>
        new { Main = main, Detail = detail, Color = color, Buttons = new[] { open } };
}
