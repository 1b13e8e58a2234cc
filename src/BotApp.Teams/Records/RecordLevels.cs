using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Teams.Alerts;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Records;

/// <summary>What the rules found in records, beside the values: 92 %  ⛔ 緊急. Always a word and a symbol, the colour comes on top.</summary>
internal sealed class RecordLevels
{
    private static readonly ReadyQuery<Func<AppDb, long, IAsyncEnumerable<EpisodeFinding>>> OfOne = new(() =>
        EF.CompileAsyncQuery<AppDb, long, EpisodeFinding>((db, number) =>
            db.Set<EpisodeFinding>().AsNoTracking().Where(f => f.RecordNumber == number && f.WithdrawnAt == null)));

    private readonly RecordGround ground;
    private readonly ILookup<long, (string Field, Level Level)> findings;

    private RecordLevels(RecordGround ground, ILookup<long, (string Field, Level Level)> findings)
    {
        this.ground = ground;
        this.findings = findings;
    }

    public static async Task<RecordLevels> Of(RecordGround ground, IReadOnlyList<long> numbers, CancellationToken cancellation)
    {
        if (numbers is [var only])
        {
            var found = await OfOne.On(ground.Db)(ground.Db, only).ToListAsync(cancellation);
            return new(ground, found.ToLookup(f => f.RecordNumber, f => (f.Field, f.Level)));
        }

        var standing = await ground.Db.EpisodeFindings.AsNoTracking()
            .Where(f => numbers.Contains(f.RecordNumber) && f.WithdrawnAt == null)
            .Select(f => new { f.RecordNumber, f.Field, f.Level })
            .ToListAsync(cancellation);
        return new(ground, standing.ToLookup(f => f.RecordNumber, f => (f.Field, f.Level)));
    }

    /// <summary>The value with its level, or as it is when nothing was found in it.</summary>
    public string Beside(string value, long number, string field) =>
        Worst(findings[number].Where(f => f.Field == field)) is { } level ? $"{value}  {LevelWords.Say(ground.Words, level)}" : value;

    public bool IsFound(long number, string field) => findings[number].Any(f => f.Field == field);

    /// <summary>Of what is seen of the record: also a colour tells.</summary>
    public string Color(LoadedRecord record) =>
        Worst(findings[record.Number].Where(f => record.Definition.Find(f.Field) is not null)) is { } level ? LevelWords.Color(level) : "default";

    private static Level? Worst(IEnumerable<(string Field, Level Level)> found) => found.Select(f => (Level?)f.Level).Max();
}
