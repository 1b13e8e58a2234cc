using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Domain.Records;

/// <summary>
/// Fills in what records hold as numbers only: the names of people, and of referenced records the line that this viewer
/// may read. A record that they may not see stays a number.
/// </summary>
public sealed class NameValues(AppDb db, Reach reach, Discretion discretion, DateTimeOffset now, Language language)
{
    private readonly Dictionary<long, string> lines = [];
    private Dictionary<long, string> people = [];

    public async Task<IReadOnlyList<LoadedRecord>> Run(IReadOnlyList<LoadedRecord> records, CancellationToken cancellation)
    {
        var values = records.SelectMany(r => r.Values.Keys.Where(k => k != r.Definition.SubjectField).Select(k => r.Values[k])).ToList();
        await Learn(values, cancellation);
        return [.. records.Select(r => r with { Values = r.Values.Keys.Aggregate(r.Values, Named) })];
    }

    public async Task Learn(IReadOnlyList<FieldValue?> values, CancellationToken cancellation)
    {
        var ids = values.OfType<PersonValue>().Select(p => p.PersonId).Distinct().ToList();
        people = ids.Count == 0
            ? []
            : await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);
        foreach (var number in values.OfType<ReferenceValue>().Select(r => r.RecordNumber).Distinct())
        {
            lines[number] = await FindRecord.Run(db, reach, number, cancellation) is { } record ? record.Line(discretion, now, language) : "";
        }
    }

    // A name is no part of a value, so setting it alone would change nothing.
    private RecordValues Named(RecordValues values, string key) => values[key] is PersonValue or ReferenceValue
        ? values.With(key, null).With(key, Named(values[key]!))
        : values;

    public FieldValue Named(FieldValue value) => value switch
    {
        PersonValue person => person with { Name = people.GetValueOrDefault(person.PersonId, "") },
        ReferenceValue reference => reference with { Line = lines.GetValueOrDefault(reference.RecordNumber, "") },
        _ => value,
    };
}
