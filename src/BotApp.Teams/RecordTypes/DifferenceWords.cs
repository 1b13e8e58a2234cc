using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.RecordTypes;

/// <summary>Differences between two versions of a register, as sentences.</summary>
internal sealed class DifferenceWords(Words words, Language language)
{
    private const int Longest = 60;

    public string Of(TypeDifference difference) => difference switch
    {
        TypeRenamed renamed => words.Say("type.difference.renamed", ("before", renamed.Before.In(language)), ("after", renamed.After.In(language))),
        ReadingDiffers reading => words.Say(
            "type.difference.reading", ("before", reading.Before ?? words.Say("record.nothing")), ("after", reading.After ?? words.Say("record.nothing"))),
        FieldDiffers { What: { Was: { } was, Choice: { } choice } what } => words.Say(
            "type.difference.choiceChanged",
            ("label", what.Field.Label.In(language)),
            ("before", was.Label.In(language)),
            ("choice", choice.Label.In(language))),
        FieldDiffers { What: { Choice: { } choice } what } => words.Say(
            Choice(what.Kind), ("label", what.Field.Label.In(language)), ("choice", choice.Label.In(language))),
        FieldDiffers { What: var what } => words.Say(Field(what.Kind), ("label", what.Field.Label.In(language)), ("kind", Detail(what.Field))),
        SettingDiffers setting => words.Say(
            "type.difference.setting",
            ("label", setting.Field.Label.In(language)),
            ("setting", FieldWords.Setting(words, setting.Setting)),
            ("before", Value(setting.Setting, setting.Before)),
            ("after", Value(setting.Setting, setting.After))),
        FieldMoved moved => words.Say("type.difference.moved", ("label", moved.Field.Label.In(language)), ("place", Digits.Of(moved.Place))),
        AccessDiffers access => AccessWords.Difference(words, access, language),
        _ => throw new InvalidOperationException($"No words for {difference.GetType().Name}."),
    };

    public string Detail(Field field)
    {
        var kind = words.Say($"type.kind.{FieldWords.Camel(field.Kind.ToString())}.name");
        var choices = field.Choices.Where(c => !c.IsRetired).Select(c => c.Label.In(language)).ToList();
        return choices.Count == 0 ? kind : words.Say("type.kindWithChoices", ("kind", kind), ("choices", SafeText.Cap(string.Join(Between.Choices(language), choices), Longest)));
    }

    private string Value(FieldSetting setting, string written) => (setting, written) switch
    {
        (_, "") => words.Say("record.nothing"),
        (_, "true") => words.Say("common.yes"),
        (_, "false") => words.Say("type.no"),
        (FieldSetting.Content, _) => words.Say($"type.content.{FieldWords.Camel(written)}"),
        _ => SafeText.Cap(SafeText.Line(written), Longest),
    };

    private static string Field(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "type.difference.added",
        DifferenceKind.Changed => "type.difference.changed",
        DifferenceKind.Retired => "type.difference.retired",
        DifferenceKind.BroughtBack => "type.difference.broughtBack",
    };

    private static string Choice(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => "type.difference.choiceAdded",
        DifferenceKind.Changed => "type.difference.choiceChanged",
        DifferenceKind.Retired => "type.difference.choiceRetired",
        DifferenceKind.BroughtBack => "type.difference.choiceBroughtBack",
    };
}
