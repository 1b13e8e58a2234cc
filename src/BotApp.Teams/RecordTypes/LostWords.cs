using BotApp.Domain.Alerts;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Formulas;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>What stands still when a field goes, or when another takes its place: rules, calculations, conditions.</summary>
internal static class LostWords
{
    public static async Task<IReadOnlyList<string>> Of(Scene scene, PublishedType type, string field, CancellationToken cancellation)
    {
        var rules = await RulesAbout.Run(scene.Db, type.Key, field, scene.Now, cancellation);
        var users = FieldsUsing.Of(type.Definition, field);
        var labels = Listed.In(scene.Language, users.Select(f => f.Label.In(scene.Language)));
        return
        [
            .. rules > 0 ? [scene.Say("type.retireRules", ("rules", Digits.Of(rules)))] : Array.Empty<string>(),
            .. users.Count > 0 ? [scene.Say("type.retireUsed", ("labels", labels))] : Array.Empty<string>(),
        ];
    }
}
