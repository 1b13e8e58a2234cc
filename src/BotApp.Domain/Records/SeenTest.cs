using BotApp.Domain.Records.Queries;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;

namespace BotApp.Domain.Records;

/// <summary>
/// The decision as a condition of the database, so that a record that may not be seen is neither listed nor counted nor
/// paged over. Says the same as <see cref="Decide"/>, record by record.
/// </summary>
public static class SeenTest
{
    /// <returns>None when every record of the person's units passes.</returns>
    public static IReadOnlyList<RecordTest> Of(Reach reach, RecordTypeDefinition type, AccessAction action = AccessAction.View)
    {
        var units = reach.Units.Select(unit => (Unit: unit, Test: Of(reach, unit, type, action))).ToList();
        return units.TrueForAll(u => u.Test is null)
            ? []
            : [new AnyOf([.. units.Select(u => new AllOf([In(u.Unit), .. u.Test is { } test ? [test] : Array.Empty<RecordTest>()]))])];
    }

    private static RecordTest? Of(Reach reach, long unit, RecordTypeDefinition type, AccessAction action)
    {
        var seen = Of(reach.Viewer(unit), type, AccessAction.View);
        return action is AccessAction.View ? seen : Both(seen, Of(reach.Actor(unit), type, action));
    }

    private static RecordTest? Of(Standing who, RecordTypeDefinition type, AccessAction action)
    {
        var rules = Decide.RulesFor(type, action, null);
        return who.Roles.Count == 0 ? RecordTest.Never
            : who.IsAdministrator || Decide.Unconditional(who, rules) ? null
            : new AnyOf([.. rules.Where(r => who.Roles.Contains(r.Role)).Select(rule => Of(rule, who.PersonId, type))]);
    }

    private static RecordTest? Both(RecordTest? one, RecordTest? other) =>
        one is null ? other : other is null ? one : new AllOf([one, other]);

    private static RecordTest Of(AccessRule rule, long personId, RecordTypeDefinition type)
    {
        var theirs = rule.Whose switch
        {
            Whose.Anybodys => new AllOf([]),
            Whose.Own => Is(RecordOperand.Of(RecordColumn.EnteredBy), personId),
            Whose.Assigned => type.Find(rule.Assignee ?? "") is { } field ? Is(Operand(field), personId) : RecordTest.Never,
        };
        return rule.When is { } condition ? new AllOf([theirs, Says(condition, type)]) : theirs;
    }

    /// <summary>Nobody in particular is nobody's creator or assignee.</summary>
    private static RecordTest Is(RecordOperand operand, long personId) =>
        personId == 0 ? RecordTest.Never : new RecordFilter(operand, Comparison.Is, personId);

    private static RecordTest Says(AccessCondition condition, RecordTypeDefinition type) => type.Find(condition.Field) is { } field
        ? new AnyOf([.. condition.Is.Select(value => Says(field, value))])
        : RecordTest.Never;

    private static RecordFilter Says(Field field, string value) => field.Kind switch
    {
        FieldKind.MultiChoice => new(Operand(field), Comparison.Holds, value),
        FieldKind.YesNo => new(Operand(field), Comparison.Is, value == AccessCondition.Yes),
        FieldKind.Choice or FieldKind.Text or FieldKind.Notes or FieldKind.Number or FieldKind.Date or FieldKind.Time
            or FieldKind.Moment or FieldKind.Reference or FieldKind.Person or FieldKind.Calculated or FieldKind.Files
            or FieldKind.Rows or FieldKind.AutoNumber or FieldKind.Heading or FieldKind.Explanation => new(Operand(field), Comparison.Is, value),
    };

    private static RecordOperand Operand(Field field) =>
        RecordOperand.Field(field.Number, FieldBehaviour.Of(field.Kind).Compared(field).StoredAs());

    private static RecordFilter In(long unit) => new(RecordOperand.Of(RecordColumn.Unit), Comparison.Is, unit);
}
