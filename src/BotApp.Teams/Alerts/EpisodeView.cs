using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Alerts;

/// <summary>Everything that the cards of one episode are drawn from.</summary>
/// <param name="Subject">Null when its record is gone.</param>
/// <param name="Records">The records of the findings, by number.</param>
/// <param name="Nurses">The named nurses, in the order of calling.</param>
public sealed record EpisodeView(
    Sheet Sheet,
    Episode Episode,
    IReadOnlyList<EpisodeFinding> Findings,
    IReadOnlyList<EpisodeEntry> Entries,
    LoadedRecord? Subject,
    IReadOnlyDictionary<long, LoadedRecord> Records,
    IReadOnlyDictionary<long, Person> People,
    IReadOnlyList<Person> Nurses)
{
    /// <summary>More records than this do not fit on a card; the newest count.</summary>
    private const int MostFindings = 30;

    private static readonly ReadyQuery<Func<AppDb, long, CancellationToken, Task<Episode?>>> EpisodeOf = new(() =>
        EF.CompileAsyncQuery((AppDb db, long id, CancellationToken token) =>
            db.Set<Episode>().AsNoTracking().FirstOrDefault(e => e.Id == id)));

    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<EpisodeFinding>>> FindingsOf = new(() =>
        EF.CompileAsyncQuery<AppDb, long, EpisodeFinding>((db, episode) =>
            db.Set<EpisodeFinding>().AsNoTracking().Where(f => f.EpisodeId == episode)
                .OrderByDescending(f => f.ObservedAt).ThenByDescending(f => f.Id).Take(MostFindings)));

    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<EpisodeEntry>>> EntriesOf = new(() =>
        EF.CompileAsyncQuery<AppDb, long, EpisodeEntry>((db, episode) =>
            db.Set<EpisodeEntry>().AsNoTracking().Where(e => e.EpisodeId == episode).OrderBy(e => e.Id)));

    public IEnumerable<EpisodeFinding> Standing => Findings.Where(f => f.Stands);

    /// <summary>Whose rights the card is drawn with: the viewer's, or those of everybody in the channel.</summary>
    public required Reach Reach { get; init; }

    /// <summary>Record and field of the finding may be seen.</summary>
    public bool Shows(EpisodeFinding finding) => Records.GetValueOrDefault(finding.RecordNumber)?.Definition.Find(finding.Field) is not null;

    public string SubjectLine => Subject?.Line(Discretion.Masked, Sheet.Now, Sheet.Language) ?? Sheet.Say("access.withheld");

    public static async Task<EpisodeView?> Of(Sheet sheet, CancellationToken cancellation)
    {
        var db = sheet.Db;
        var episode = await EpisodeOf.On(db)(db, sheet.Face.Id, cancellation);
        if (episode is null)
        {
            return null;
        }

        var findings = await FindingsOf.On(db)(db, episode.Id).ToListAsync(cancellation);
        var entries = await EntriesOf.On(db)(db, episode.Id).ToListAsync(cancellation);
        var reach = await ReachOf(sheet, episode, cancellation);
        return new(
            sheet,
            episode,
            findings,
            entries,
            await FindRecord.Run(db, reach, episode.SubjectNumber, cancellation),
            await RecordsOf(db, reach, findings, cancellation),
            await PeopleOf(sheet, episode, findings, entries, cancellation),
            await NamedNurses.Of(db, episode.UnitId, cancellation))
        {
            Reach = reach,
        };
    }

    public string Name(long? personId) =>
        personId is { } id && People.TryGetValue(id, out var person) && person.Name.Length > 0 ? person.Name : Sheet.Say("episode.somebody");

    public string Time(DateTimeOffset at) => JapaneseTime.Date(at) == JapaneseTime.Date(Sheet.Now)
        ? JapaneseTime.Show(JapaneseTime.TimeOfDay(at))
        : JapaneseTime.Show(at, Sheet.Now, Sheet.Language);

    private static async Task<Reach> ReachOf(Sheet sheet, Episode episode, CancellationToken cancellation) => sheet.ViewerId is { } viewer
        ? Reach.Within(viewer, await Rights.Of(sheet.Db, viewer, cancellation), episode.UnitId)
        : Reach.OfCard(episode.UnitId);

    private static async Task<Dictionary<long, LoadedRecord>> RecordsOf(
        AppDb db, Reach reach, List<EpisodeFinding> findings, CancellationToken cancellation)
    {
        var records = new Dictionary<long, LoadedRecord>();
        foreach (var number in findings.Select(f => f.RecordNumber).Distinct())
        {
            if (await FindRecord.Run(db, reach, number, cancellation) is { } record)
            {
                db.Shown(ShownAs.Listed, record);
                records[number] = record;
            }
        }

        return records;
    }

    private static Task<IReadOnlyDictionary<long, Person>> PeopleOf(
        Sheet sheet, Episode episode, List<EpisodeFinding> findings, List<EpisodeEntry> entries, CancellationToken cancellation)
    {
        var call = EpisodeCall.Read(sheet.Face.Arguments);
        long?[] ids =
        [
            episode.OwnerId, episode.ClosedById, .. findings.Select(f => f.WithdrawnById),
            .. entries.SelectMany(e => new[] { e.PersonId, e.OtherPersonId }), .. call?.People.Select(p => (long?)p) ?? [],
        ];
        return KnownPeople.Of(sheet.Db, ids.OfType<long>(), cancellation);
    }
}
