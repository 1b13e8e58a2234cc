using System.Data.Common;
using System.Globalization;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Queries;

/// <summary>Gathers the conditions of a query with the values that they compare to.</summary>
internal sealed class RecordConditions(IDialect dialect)
{
    public IDialect Dialect => dialect;

    private readonly List<string> conditions = [];
    private readonly List<(string Name, object? Value)> values = [];

    public RecordConditions(IDialect dialect, RecordQuery query)
        : this(dialect)
    {
        // A literal, not a parameter: only so do the indexes over live records apply.
        Add(query.Status is RecordStatus.Live ? "r.\"status\" = 0" : "r.\"status\" = 1");
        Units(query.UnitIds);
        Bound("r.\"subject_number\" =", query.SubjectNumber);
        Bound("r.\"observed_at\" >=", query.ObservedFrom?.UtcTicks);
        Bound("r.\"observed_at\" <", query.ObservedBefore?.UtcTicks);
        foreach (var filter in query.Filters)
        {
            Add(Of(filter));
        }
    }

    public string Sql => string.Join(" AND ", conditions);

    public void Add(string condition) => conditions.Add(condition);

    public string Parameter(object? value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{values.Count}");
        values.Add((name, value));
        return "@" + name;
    }

    public void Name(string name, object? value) => values.Add((name, value));

    public DbCommand Statement(AppDb db, string sql) => db.Statement(sql, [.. values]);

    /// <summary>Null when all units are meant. Numbers of our own, few and often one: in the text they can use the index by unit.</summary>
    public static string? OfUnits(IReadOnlyList<long>? units) => units switch
    {
        null => null,
        [] => "1 = 0",
        [var only] => string.Create(CultureInfo.InvariantCulture, $"r.\"unit_id\" = {only}"),
        _ => $"r.\"unit_id\" IN ({string.Join(", ", units.Select(u => Digits.Of(u)))})",
    };

    private void Units(IReadOnlyList<long>? units)
    {
        if (OfUnits(units) is { } condition)
        {
            Add(condition);
        }
    }

    private void Bound(string comparison, long? value)
    {
        if (value is not null)
        {
            Add($"{comparison} {Parameter(value)}");
        }
    }

    private string Of(RecordTest test) => test switch
    {
        RecordFilter filter => Of(filter),
        AllOf { Tests: var all } => Joined(all, " AND ", "1 = 1"),
        AnyOf { Tests: var any } => Joined(any, " OR ", "1 = 0"),
        // A comparison with nothing is neither true nor false; here it must count as not passed.
        NoneOf { Tests: var none } => $"NOT coalesce({Joined(none, " OR ", "1 = 0")}, FALSE)",
        _ => throw new InvalidOperationException($"No arm for {test.GetType().Name}."),
    };

    private string Joined(IReadOnlyList<RecordTest> tests, string by, string without) =>
        tests.Count == 0 ? without : $"({string.Join(by, tests.Select(Of))})";

    private string Of(RecordFilter filter)
    {
        var field = filter.Operand.Sql(this);
        return filter.Comparison switch
        {
            Comparison.Is => $"{field} = {Parameter(filter.Value)}",
            Comparison.IsNot => $"{field} IS DISTINCT FROM {Parameter(filter.Value)}",
            Comparison.Below => $"{field} < {Parameter(filter.Value)}",
            Comparison.AtMost => $"{field} <= {Parameter(filter.Value)}",
            Comparison.Above => $"{field} > {Parameter(filter.Value)}",
            Comparison.AtLeast => $"{field} >= {Parameter(filter.Value)}",
            Comparison.Holds => dialect.ListHolds(filter.Operand.FieldNumber, Parameter(filter.Value)),
            Comparison.IsEmpty => $"{field} IS NULL",
            Comparison.EmptyOrAtLeast => $"({field} IS NULL OR {field} >= {Parameter(filter.Value)})",
            Comparison.IsNotEmpty => $"{field} IS NOT NULL",
            Comparison.Reads => $"{dialect.SearchKeyOf(field)} = {Parameter(filter.Value)}",
            Comparison.Contains => dialect.TextHolds(dialect.SearchKeyOf(field), Parameter(filter.Value)),
            Comparison.BeginsWith => dialect.TextBegins(dialect.SearchKeyOf(field), Parameter(filter.Value)),
            Comparison.IsNotMeasured => dialect.IsNotMeasured(filter.Operand.FieldNumber),
        };
    }
}
