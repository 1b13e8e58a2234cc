using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.Editing.Settings;

namespace BotApp.Domain.Tests.RecordTypes.Editing;

/// <summary>Forms of fields as builders fill them in, without a database.</summary>
internal static class Draft
{
    public static FieldForm Form(FieldKind kind, params (FieldSetting Setting, string Typed)[] inputs) => new(
        kind,
        [.. KindSettings.Of(kind).All.Where(s => inputs.Any(i => i.Setting == s) || s is FieldSetting.Label or FieldSetting.Choices)],
        inputs.ToDictionary(i => SettingBehaviour.KeyOf(i.Setting), i => i.Typed, StringComparer.Ordinal));

    public static SettingsReading Add(FieldKind kind, params (FieldSetting Setting, string Typed)[] inputs) =>
        AddField.Read(Observation.Type, Form(kind, inputs), []);

    /// <summary>The choices of a field with these lines, after <paramref name="before"/> was published.</summary>
    public static SettingsReading Choices(Field before, string lines, string? renames = null)
    {
        var type = Observation.Type with { Fields = [.. Observation.Type.Fields, before], NextFieldNumber = before.Number + 1 };
        var form = Form(before.Kind, (FieldSetting.Label, before.Label.Ja), (FieldSetting.Choices, lines));
        var answers = renames is null ? form.Inputs : form.Inputs.Append(new("renames", renames)).ToDictionary(StringComparer.Ordinal);
        return ChangeField.Read(new(1, 1, type), before.Key, form with { Inputs = answers }, []);
    }

    /// <summary>What the question's input sends for this answer.</summary>
    public static string Answer(SettingsReading asked, RenameAnswer answer) =>
        ChoiceRenames.Answers(asked.Refusals.Single().About!)[answer];

    /// <summary>Asked about changed lines, the builder answers.</summary>
    public static SettingsReading Answered(Field before, string lines, RenameAnswer answer) =>
        Choices(before, lines, Answer(Choices(before, lines), answer));
}
