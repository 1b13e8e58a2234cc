using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>
/// Two builders changed one field. What this one changed counts; what they left alone stays as the other one made it; and
/// where both changed the same setting differently, this one must look at it first.
/// </summary>
internal static class MergedForm
{
    public static (FieldForm Form, IReadOnlyList<FieldSetting> Clashes) Of(FieldForm form, FieldDraft then, FieldDraft now)
    {
        var inputs = form.Inputs.ToDictionary(StringComparer.Ordinal);
        var clashes = new List<FieldSetting>();
        foreach (var setting in form.Shown)
        {
            var behaviour = SettingBehaviour.Of(setting);
            var (typed, was, stands) = (form.Typed(setting), behaviour.Write(then), behaviour.Write(now));
            if (IsSame(typed, was))
            {
                inputs[SettingBehaviour.KeyOf(setting)] = stands;
            }
            else if (was != stands && !IsSame(typed, stands))
            {
                clashes.Add(setting);
            }
        }

        return (form with { Inputs = inputs }, clashes);
    }

    // A switch that is off sends "false" or nothing.
    private static bool IsSame(string typed, string written) =>
        typed == SafeText.Lines(written).Trim() || (typed.Length == 0 && written == "false");
}
