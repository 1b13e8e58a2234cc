using BotApp.Domain;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.Editing.Settings;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>Draws the settings of a field as inputs.</summary>
internal sealed class SettingInputs(Scene scene, IReadOnlyList<PublishedType> registers, IReadOnlyDictionary<string, string> inputs, IReadOnlyList<Refusal> refusals)
{
    // The input that asks whether changed lines of choices are new names.
    private const string Renames = "renames";

    /// <summary>Sentences at single inputs that are no refusal, by input key.</summary>
    public IReadOnlyDictionary<string, CardText> Remarks { get; init; } = new Dictionary<string, CardText>(StringComparer.Ordinal);

    /// <summary>What the field holds, as far as it is known: some settings say other things for other kinds.</summary>
    public FieldKind? Kind { get; init; }

    public IEnumerable<FormField> Draw(IEnumerable<FieldSetting> settings)
    {
        foreach (var setting in settings)
        {
            yield return Draw(setting);
            if (setting is FieldSetting.Choices && (inputs.ContainsKey(Renames) || refusals.Any(r => r.Field == Renames)))
            {
                yield return RenameQuestion();
            }
        }
    }

    /// <summary>A text input that is no setting: the name of a register.</summary>
    public FormField Text(string key, string label, bool required) => new(key, FieldInput.Text, scene.Say(label))
    {
        Required = required,
        Value = inputs.GetValueOrDefault(key) ?? "",
        Error = ErrorAt(key),
        MaxLength = 200,
    };

    /// <summary>What a register is called.</summary>
    public IReadOnlyList<FormField> Names() =>
    [
        Text(TypeName.Key, "type.typeLabel", required: true),
        Text(TypeName.ReadingKey, "type.typeReading", required: false),
        Text(TypeName.EnglishKey, "type.typeEnglish", required: false),
    ];

    public FormField Kinds(IEnumerable<FieldKind> kinds) => new("kind", FieldInput.Choice, scene.Say("type.kindLabel"))
    {
        Required = true,
        Value = inputs.GetValueOrDefault("kind") ?? "",
        Choices = [.. kinds.Select(kind => new FormChoice(kind.ToString(), FieldWords.KindWithExample(scene, kind)))],
        Error = ErrorAt("kind"),
        Help = scene.Say("type.kindHelp"),
    };

    private FormField Draw(FieldSetting setting)
    {
        var key = SettingBehaviour.KeyOf(setting);
        return new(key, InputOf(setting), scene.Say((setting, Kind) is (FieldSetting.Help, FieldKind.Explanation) ? "type.setting.help.explanationLabel" : $"type.setting.{key}.label"))
        {
            Required = setting is FieldSetting.Label or FieldSetting.Choices or FieldSetting.Target or FieldSetting.Content
                or FieldSetting.Columns or FieldSetting.Formula or FieldSetting.Numbering,
            Value = inputs.GetValueOrDefault(key) ?? "",
            Choices = Choices(setting),
            Error = ErrorAt(key),
            Help = scene.Say(HelpOf(setting, key)),
            MaxLength = setting is FieldSetting.Choices or FieldSetting.Columns or FieldSetting.Lookups or FieldSetting.Formula ? FormField.LongestTyped : 600,
        };
    }

    private FormField RenameQuestion()
    {
        var given = inputs.GetValueOrDefault(Renames) ?? "";
        var about = refusals.FirstOrDefault(r => r.Field == Renames)?.About ?? ChoiceRenames.TokenOf(given);
        var answers = ChoiceRenames.Answers(about);
        return new(Renames, FieldInput.Choice, scene.Say("type.renames"))
        {
            Required = true,
            Value = answers.Values.Contains(given) ? given : "",
            Choices = [new(answers[RenameAnswer.Same], scene.Say("type.renamesSame")), new(answers[RenameAnswer.Other], scene.Say("type.renamesOther"))],
            Error = ErrorAt(Renames),
        };
    }

    private string HelpOf(FieldSetting setting, string key) => (setting, Kind) switch
    {
        (FieldSetting.Default, FieldKind.Date) => "type.setting.default.dayHelp",
        (FieldSetting.Default, FieldKind.Time or FieldKind.Moment) => "type.setting.default.nowHelp",
        (FieldSetting.Default, FieldKind.Person) => "type.setting.default.meHelp",
        (FieldSetting.EmptyMeans, FieldKind.Date) => "type.setting.emptyMeans.dayHelp",
        (FieldSetting.Help, FieldKind.Explanation) => "type.setting.help.explanationHelp",
        _ => $"type.setting.{key}.help",
    };

    private IReadOnlyList<FormChoice> Choices(FieldSetting setting) => setting switch
    {
        FieldSetting.Content => [.. Enum.GetValues<TextContent>().Select(c => new FormChoice(c.ToString(), scene.Say($"type.content.{FieldWords.Camel(c.ToString())}")))],
        FieldSetting.Target => [.. registers.Select(r => new FormChoice(r.Key, r.Definition.Label.In(scene.Language)))],
        _ => [],
    };

    private CardText? ErrorAt(string key)
    {
        var texts = refusals.Where(r => r.Field == key).Select(scene.Words.Write)
            .Concat(Remarks.TryGetValue(key, out var remark) ? [remark] : [])
            .ToList();
        return texts.Count == 0 ? null : CardText.Join(" ", texts);
    }

    private static FieldInput InputOf(FieldSetting setting) => setting switch
    {
        FieldSetting.Label or FieldSetting.EnglishLabel or FieldSetting.Unit or FieldSetting.Help or FieldSetting.Default
            or FieldSetting.EmptyMeans or FieldSetting.Section or FieldSetting.Pattern or FieldSetting.PatternHint
            or FieldSetting.Numbering or FieldSetting.ShownIf or FieldSetting.RequiredIf => FieldInput.Text,
        FieldSetting.Decimals or FieldSetting.Least or FieldSetting.Most or FieldSetting.SoftLeast or FieldSetting.SoftMost
            or FieldSetting.DaysBack or FieldSetting.DaysAhead or FieldSetting.MaxLength or FieldSetting.Position
            or FieldSetting.Megabytes or FieldSetting.MostFiles => FieldInput.Number,
        FieldSetting.Required or FieldSetting.Titled or FieldSetting.Listed or FieldSetting.Searched
            or FieldSetting.OtherText or FieldSetting.Thousands or FieldSetting.Difference or FieldSetting.OnlyPhotos or FieldSetting.CopiesLast => FieldInput.YesNo,
        FieldSetting.Choices or FieldSetting.Columns or FieldSetting.Lookups or FieldSetting.Formula => FieldInput.MultiLine,
        FieldSetting.Content or FieldSetting.Target => FieldInput.Choice,
    };
}
