using System.Globalization;
using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records;

/// <summary>
/// Records that name a person in a field of persons and are still open, over all registers, those that are due first. A
/// record is open while its end lies ahead and no choice says that it is done. Where that can be said and nobody is named,
/// a record is the work of whoever entered it.
/// </summary>
public static class OpenForPerson
{
    // Of one register; whoever has more opens its view.
    private const int Most = 20;

    private static readonly HashSet<string> DoneWords = new[]
    {
        "完了", "終了", "済", "済み", "対応済", "対応済み", "処理済み", "中止", "取消", "却下", "done", "closed", "completed", "finished", "cancelled",
    }.Select(SearchKey.Of).ToHashSet(StringComparer.Ordinal);

    private static readonly string[] DueWords =
        [.. new[] { "期限", "期日", "締切", "締め切り", "〆切", "納期", "予定", "次回", "due", "deadline", "until", "next" }.Select(SearchKey.Of)];

    public static async Task<IReadOnlyList<AssignedRecord>> Run(AppDb db, Reach reach, DateTimeOffset now, CancellationToken cancellation)
    {
        var assigned = new List<AssignedRecord>();
        foreach (var type in reach.Units.Count == 0 ? [] : await FindType.All(db, cancellation))
        {
            var records = new SeenRecords(db, reach, type);
            if (Query(records.Type.Definition, reach, now) is { } query)
            {
                var page = await records.Page(query, "", null, Most, cancellation);
                assigned.AddRange(page.Records.Select(record => new AssignedRecord(record, Due(record))));
            }
        }

        return [.. assigned.OrderBy(a => a.Due is null).ThenBy(a => a.Due).ThenByDescending(a => a.Record.Number)];
    }

    /// <summary>Null when the register neither names persons nor says what is done.</summary>
    private static RecordQuery? Query(RecordTypeDefinition definition, Reach reach, DateTimeOffset now)
    {
        var people = ViewField.Offered(definition).Where(f => f is { Compared: ComparedAs.Person, Field: not null }).ToList();
        var done = Done(definition);
        RecordTest[] mine =
        [
            .. people.Select(f => new RecordFilter(f.Operand, Comparison.Is, reach.PersonId)),
            .. done.Length == 0 ? Array.Empty<RecordTest>() : [Entered(people, reach.PersonId)],
        ];
        if (mine.Length == 0)
        {
            return null;
        }

        return new()
        {
            Filters = [new AnyOf(mine), .. StillHere(definition, now), new NoneOf(done)],
            Order = DueField(definition) is { } due ? RecordOrder.ByField(due.Number, StoredAs.Text, Direction.Ascending) : RecordOrder.Newest,
        };
    }

    private static AllOf Entered(List<ViewField> people, long me) => new(
    [
        new RecordFilter(RecordOperand.Of(RecordColumn.EnteredBy), Comparison.Is, me),
        .. people.Select(f => new RecordFilter(f.Operand, Comparison.IsEmpty, null)),
    ]);

    private static IEnumerable<RecordTest> StillHere(RecordTypeDefinition definition, DateTimeOffset now) =>
        definition.EndedField is { } key && definition.Find(key) is { } ended
            ? [new RecordFilter(ended.Number, StoredAs.Text, Comparison.EmptyOrAtLeast, JapaneseTime.Date(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))]
            : [];

    private static RecordTest[] Done(RecordTypeDefinition definition) => [.. definition.LiveFields()
        .Where(f => f.Kind is FieldKind.Choice)
        .SelectMany(f => f.Choices.Where(IsDone).Select(c => new RecordFilter(f.Number, StoredAs.Text, Comparison.Is, c.Key)))];

    private static bool IsDone(Choice choice) =>
        new[] { choice.Key, choice.Label.Ja, choice.Label.In(Language.English) }.Any(word => DoneWords.Contains(SearchKey.Of(word)));

    private static DateOnly? Due(LoadedRecord record) => DueField(record.Definition) is { } field ? record.Values.Date(field.Key) : null;

    /// <summary>The first day that is called a deadline: 期限, 次回受診日. When a treatment began is overdue for nobody.</summary>
    private static Field? DueField(RecordTypeDefinition definition) => definition.LiveFields()
        .FirstOrDefault(f => f.Kind is FieldKind.Date && DueWords.Any(word => IsIn(f.Label.Ja, word) || IsIn(f.Label.En ?? "", word)));

    private static bool IsIn(string label, string word) => SearchKey.Of(label).Contains(word, StringComparison.Ordinal);
}
