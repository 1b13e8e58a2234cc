using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>A field and its settings in plain words.</summary>
internal static class FieldWords
{
    private const int Longest = 60;

    public static string Kind(Scene scene, FieldKind kind) => scene.Say($"type.kind.{Camel(kind.ToString())}.name");

    /// <summary>With what it is for: 数値（体温・人数など）.</summary>
    public static string KindWithExample(Scene scene, FieldKind kind) => scene.Say(
        "type.kindWithExample", ("kind", Kind(scene, kind)), ("example", scene.Say($"type.kind.{Camel(kind.ToString())}.example")));

    /// <summary>What a setting is called in a sentence; only its input says that it may stay empty.</summary>
    public static string Setting(Words words, FieldSetting setting) =>
        words.Say($"type.setting.{SettingBehaviour.KeyOf(setting)}.label").Replace(words.Say("type.optional"), "", StringComparison.Ordinal);

    /// <summary>What the field holds at a glance: kind, unit, choices, whether it must be filled in.</summary>
    public static string Detail(Scene scene, Field field)
    {
        var parts = new List<string> { Kind(scene, field.Kind) };
        if (field.Unit is { } unit)
        {
            parts.Add(unit.In(scene.Language));
        }

        if (field.Choices.Count > 0)
        {
            parts.Add(SafeText.Cap(Listed.In(scene.Language, field.Choices.Where(c => !c.IsRetired).Select(c => c.Label.In(scene.Language))), Longest));
        }

        if (field.IsRequired)
        {
            parts.Add(scene.Say("type.required"));
        }

        return string.Join(Between.Facts, parts);
    }

    /// <summary>What an input of a setting holds, as a person reads it.</summary>
    public static string Value(Scene scene, FieldSetting setting, string written) => (setting, written) switch
    {
        (_, "") => scene.Say("record.nothing"),
        (_, "true") => scene.Say("common.yes"),
        (_, "false") => scene.Say("type.no"),
        (FieldSetting.Content, _) => scene.Say($"type.content.{Camel(written)}"),
        _ => SafeText.Cap(SafeText.Line(written), Longest),
    };

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
