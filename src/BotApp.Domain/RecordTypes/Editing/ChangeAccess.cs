using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>だれができるか: publishes other rules for some actions or fields of a register. All other rules stay.</summary>
public static class ChangeAccess
{
    /// <param name="changes">Which action of which field (null: of the record), and the rules from now on; none means everybody.</param>
    public static async Task<Outcome<PublishedType>> Run(
        Editor editor,
        long typeId,
        IReadOnlyList<(AccessAction Action, string? Field, IReadOnlyList<AccessRule> Rules)> changes,
        CancellationToken cancellation)
    {
        var type = await OpenType.Run(editor, typeId, cancellation);
        if (type.IsRefused)
        {
            return type;
        }

        var before = type.Value.Definition;
        var after = changes.Aggregate(before, (definition, change) => With(definition, change.Action, change.Field, change.Rules));
        if (AccessDifference.Between(before, after).Count == 0)
        {
            return Refusal.Of("refusal.edit.nothingChanged");
        }

        // Nobody shuts themselves out by one press.
        return MayDefine.WhyNot(editor.Rights, after, Language.Japanese) is not null
            ? Refusal.Of("access.rule.shutsOut")
            : await PublishType.Run(editor.Db, after, editor.PersonId, editor.Now, cancellation);
    }

    /// <summary>The changes that lead back to the rules of an earlier version.</summary>
    public static IReadOnlyList<(AccessAction Action, string? Field, IReadOnlyList<AccessRule> Rules)> To(
        RecordTypeDefinition earlier, RecordTypeDefinition now) =>
        [.. AccessDifference.Between(now, earlier).Select(d => (d.Action, d.Field, d.After))];

    private static RecordTypeDefinition With(
        RecordTypeDefinition definition, AccessAction action, string? field, IReadOnlyList<AccessRule> rules)
    {
        var all = (definition.Access ?? []).Where(r => r.Action != action || r.Field != field)
            .Concat(rules.Select(r => r with { Action = action, Field = field })).ToList();
        return definition with { Access = all.Count == 0 ? null : all };
    }
}
