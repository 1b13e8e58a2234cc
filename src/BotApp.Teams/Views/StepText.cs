using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Sums;

namespace BotApp.Teams.Views;

/// <summary>By what a view is grouped: 部屋, 測定日時（週）.</summary>
internal static class StepText
{
    public static string Of(ViewScene scene, ViewField field, GroupStep step)
    {
        var label = field.Label.In(scene.Language);
        return step is GroupStep.Value
            ? label
            : scene.Say($"view.by.{char.ToLowerInvariant($"{step}"[0])}{$"{step}"[1..]}", ("field", label));
    }
}
