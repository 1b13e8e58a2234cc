using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// だれができるか: seen by who may change a register. First what each role may do, in words; then each action and each
/// field with a rule of its own. They press the row that shall change, choose, and it holds from then on.
/// </summary>
internal static class AccessCard
{
    // Each carries two buttons with their fallbacks.
    private const int MostFields = 6;

    private static readonly Role[] Roles = [Role.Staff, Role.Nurse, Role.Builder, Role.Administrator];

    public static async Task<JsonObject> Draw(TypeGround ground, CancellationToken cancellation)
    {
        var scene = ground.Scene;
        var fields = (ground.Definition.Access ?? []).Select(r => r.Field).OfType<string>().Distinct(StringComparer.Ordinal)
            .Where(key => ground.Definition.Find(key) is { IsRetired: false }).ToList();
        return scene.Deck.Draw("type-access", scene.Language, new
        {
            Title = scene.Say("access.title", ("type", ground.Label)),
            Warnings = (await NobodyNamed(ground, cancellation)).Select(text => new { Text = text }),
            Roles = Roles.Select(role => new
            {
                Label = scene.Say($"access.role.{FieldWords.Camel(role.ToString())}"),
                Text = AccessWords.OfRole(scene.Words, ground.Definition, role, scene.Language),
            }),
            Rules = Enum.GetValues<AccessAction>().Select(action => Row(ground, null, action))
                .Concat(fields.Take(MostFields).Select(key => Row(ground, key, AccessAction.View, AccessAction.Edit))),
            More = fields.Count > MostFields ? scene.Say("access.moreFields", ("count", Digits.Of(fields.Count - MostFields))) : "",
            Buttons = new FormButton[]
            {
                new(scene.Say("access.hide"), "type.accessHide", TypeCard.Data(ground)),
                new(scene.Say("type.openType"), "type.open", TypeCard.Data(ground)) { Mode = "secondary" },
            },
        });
    }

    private static object Row(TypeGround ground, string? field, params AccessAction[] actions)
    {
        var scene = ground.Scene;
        return new
        {
            Label = field is null
                ? AccessWords.Action(scene.Words, ground.Definition, actions[0], null, scene.Language)
                : ground.Definition.Find(field)!.Label.In(scene.Language),
            Details = actions.Select(action => new { Text = Detail(ground, field, action) }),
            Buttons = actions.Select(action => new FormButton(
                field is null ? scene.Say("access.change") : scene.Say($"access.changeField.{AccessWords.Key(action)}"),
                "type.accessOf",
                AccessPress.Data(ground, action, field))),
        };
    }

    private static string Detail(TypeGround ground, string? field, AccessAction action)
    {
        var (scene, rules) = (ground.Scene, Decide.RulesFor(ground.Definition, action, field));
        var who = AccessWords.Who(scene.Words, ground.Definition, action, rules, scene.Language);
        return field is null ? who : scene.Say("access.fieldDetail", ("what", scene.Say($"access.action.{(action is AccessAction.Edit ? "fill" : "view")}")), ("who", who));
    }

    /// <summary>A rule for nurses where nobody is a nurse yet shuts everybody out but the administrators.</summary>
    private static async Task<IEnumerable<string>> NobodyNamed(TypeGround ground, CancellationToken cancellation)
    {
        var scene = ground.Scene;
        var named = (await scene.Db.RoleGrants.AsNoTracking().Where(g => g.RevokedAt == null).Select(g => g.Role).Distinct().ToListAsync(cancellation)).ToHashSet();
        return (ground.Definition.Access ?? []).Select(r => r.Role).Distinct()
            .Where(role => role is not Role.Staff && !named.Contains(role))
            .Select(role => scene.Say("access.nobodyNamed", ("role", AccessText.Of(role).In(scene.Language))));
    }
}
