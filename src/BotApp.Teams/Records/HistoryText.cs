using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Records;

/// <summary>Changes of a record in words: who, and 体温 36.8 ℃ → 37.2 ℃. Members of staff stand without an honorific.</summary>
internal sealed class HistoryText
{
    private const int LongestValue = 120;

    private readonly RecordGround ground;
    private readonly Dictionary<long, string> people;
    private readonly Dictionary<long, string> records;

    private HistoryText(RecordGround ground, Dictionary<long, string> people, Dictionary<long, string> records)
    {
        this.ground = ground;
        this.people = people;
        this.records = records;
    }

    public static async Task<HistoryText> Of(
        RecordGround ground, IReadOnlyList<HistoryLine> history, long? person, CancellationToken cancellation)
    {
        var ids = history.Select(l => l.PersonId).Append(person).OfType<long>().Concat(People(history));
        var named = await KnownPeople.Of(ground.Db, ids, cancellation);
        var lines = new Dictionary<long, string>();
        foreach (var number in References(history))
        {
            lines[number] = await FindRecord.Run(ground.Db, ground.Reach, number, cancellation) is { } record
                ? record.Line(ground.Discretion, ground.Now, ground.Language)
                : ground.Say("record.nothing");
        }

        return new(ground, named.ToDictionary(p => p.Key, p => p.Value.Name), lines);
    }

    public string Person(long? id) =>
        id is { } known && people.TryGetValue(known, out var name) && name.Length > 0 ? name : ground.Say("record.someone");

    public string Change(ValueChange change) => ground.Say(
        "record.change",
        ("label", change.Field.Label.In(ground.Language)),
        ("before", Show(change.Field, change.Before)),
        ("after", Show(change.Field, change.After)));

    private string Show(Field field, FieldValue? value) => value switch
    {
        null => ground.Say("record.nothing"),
        PersonValue { PersonId: var id } => people.GetValueOrDefault(id) ?? ground.Say("record.nothing"),
        ReferenceValue { RecordNumber: var number } => records.GetValueOrDefault(number) ?? ground.Say("record.nothing"),
        _ => SafeText.Cap(ShowValue.Of(field, value, ground.Discretion, ground.Language), LongestValue),
    };

    private static IEnumerable<long> People(IReadOnlyList<HistoryLine> history) =>
        history.SelectMany(l => l.Changes).SelectMany(c => new[] { c.Before, c.After }).OfType<PersonValue>().Select(p => p.PersonId);

    private static IEnumerable<long> References(IReadOnlyList<HistoryLine> history) => history
        .SelectMany(l => l.Changes)
        .SelectMany(c => new[] { c.Before, c.After })
        .OfType<ReferenceValue>()
        .Select(r => r.RecordNumber)
        .Distinct();
}
