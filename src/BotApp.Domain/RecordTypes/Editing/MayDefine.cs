using BotApp.Domain.People;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// Who may make and change registers: administrators, and whoever may act as a builder in some unit. The one place that
/// every use case of this room asks, so that rights per register can be decided here.
/// </summary>
public static class MayDefine
{
    public static bool Is(Rights rights) => rights.IsAdministrator || rights.Memberships.Any(unit => rights.MayAct(Role.Builder, unit));

    /// <summary>The reason why not; null when this person may.</summary>
    public static Refusal? WhyNot(Rights rights) => Is(rights) ? null : Refusal.Of("refusal.edit.onlyBuilders");
}
