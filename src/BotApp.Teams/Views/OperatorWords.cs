using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Views;

/// <summary>Operators as people choose them. The periods stand among them, so that 今週 is one press.</summary>
internal static class OperatorWords
{
    /// <summary>What the input of the operators comes back as: <c>AtLeast</c>, <c>Within:ThisWeek</c>.</summary>
    public static IEnumerable<FormChoice> Choices(ViewScene scene, ViewField field) => Operators.For(field).SelectMany(o => o is Operator.Within
        ? Enum.GetValues<PeriodKind>().Select(p => new FormChoice($"{o}:{p}", Period(scene, p, scene.Say("view.period.someDays"))))
        : [new FormChoice($"{o}", scene.Say($"view.operator.{KeyOf(o, field.Compared)}"))]);

    /// <summary>The operator and the typed values of a condition form; null when no operator was chosen.</summary>
    public static (Operator Operator, IReadOnlyList<string> Values)? Read(string chosen, IReadOnlyList<string> typed)
    {
        var parts = chosen.Split(':');
        if (!Enum.TryParse<Operator>(parts[0], out var found) || !Enum.IsDefined(found))
        {
            return null;
        }

        if (parts.Length < 2)
        {
            return (found, typed);
        }

        var days = string.Concat(typed.FirstOrDefault("").Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsAsciiDigit));
        return (found, [parts[1] is nameof(PeriodKind.PastDays) or nameof(PeriodKind.NextDays) ? $"{parts[1]}:{days}" : parts[1]]);
    }

    /// <summary>What stands chosen when a condition form comes back.</summary>
    public static string Period(ViewScene scene, Period period) =>
        Period(scene, period.Kind, Digits.Of(period.Days));

    /// <summary>体温 37.5 以上, but 退所日が 11/21 以降.</summary>
    public static string KeyOf(Operator @operator, ComparedAs compared)
    {
        var isTime = compared is ComparedAs.Day or ComparedAs.Moment or ComparedAs.Time;
        return (@operator, isTime) switch
        {
            (Operator.NotEmpty, _) when compared is ComparedAs.Presence => "there",
            (Operator.Empty, _) when compared is ComparedAs.Presence => "notThere",
            (Operator.AtLeast, true) => "onOrAfter",
            (Operator.AtMost, true) => "onOrBefore",
            (Operator.Above, true) => "after",
            (Operator.Below, true) => "before",
            (Operator.Is, true) => "onDay",
            _ => char.ToLowerInvariant($"{@operator}"[0]) + $"{@operator}"[1..],
        };
    }

    private static string Period(ViewScene scene, PeriodKind kind, string days)
    {
        var key = $"view.period.{char.ToLowerInvariant($"{kind}"[0])}{$"{kind}"[1..]}";
        return kind is PeriodKind.PastDays or PeriodKind.NextDays ? scene.Say(key, ("days", days)) : scene.Say(key);
    }
}
