using BotApp.Domain.People;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// Who may make and change registers: administrators, and whoever may act as a builder in some unit. The one place that
/// every use case of this room asks, so that rights per register can be decided here.
/// </summary>
public static class MayDefine
{
    public static bool Is(Rights rights) => rights.IsAdministrator || rights.Memberships.Any(unit => rights.MayAct(Role.Builder, unit));

    /// <summary>The reason why not this register, whose own rules may say who; null when this person may.</summary>
    public static Refusal? WhyNot(Rights rights, RecordTypeDefinition type, Language language)
    {
        var decisions = rights.Memberships.Select(unit => Decide.Of(Standing.Of(0, rights, unit), AccessAction.Define, type, null)).ToList();
        return rights.IsAdministrator || decisions.Exists(d => d.IsAllowed) ? null
            : decisions.Find(d => d.Rules.Count > 0) is { } ruled ? AccessText.Why(ruled, type, language)
            : WhyNot(rights) ?? Refusal.Of("refusal.edit.onlyBuilders");
    }

    /// <summary>The reason why not; null when this person may.</summary>
    public static Refusal? WhyNot(Rights rights) => Is(rights) ? null : Refusal.Of("refusal.edit.onlyBuilders");
}
