using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.RecordTypes;

/// <summary>Seen by a builder who pressed a field: what it is set to. They change it or retire it.</summary>
internal static class FieldCard
{
    public static JsonObject Draw(TypeGround ground, Field field, IReadOnlyList<PublishedType> registers)
    {
        var scene = ground.Scene;
        var draft = new FieldDraft(ground.Definition, field.Key, registers);
        return scene.Deck.Draw("type-field", scene.Language, new
        {
            Title = field.Label.In(scene.Language),
            Subtitle = scene.Say("type.fieldOf", ("type", ground.Label), ("kind", FieldWords.Kind(scene, field.Kind))),
            Facts = KindSettings.Of(field.Kind).All
                .Where(s => s is not FieldSetting.Label)
                .Select(s => (Setting: s, Written: SettingBehaviour.Of(s).Write(draft)))
                .Where(s => s.Written is not ("" or "false" or nameof(TextContent.Any)))
                .Select(s => new { Title = FieldWords.Setting(scene.Words, s.Setting), Value = Value(draft, scene, s.Setting, s.Written) }),
            Buttons = new FormButton[]
            {
                new(scene.Say("type.edit"), "type.edit", Data(ground, field)) { Style = "positive" },
                new(scene.Say("type.retire"), "type.retiring", Data(ground, field)),
                new(scene.Say("type.convert"), "type.convert", Data(ground, field)) { Mode = "secondary" },
                new(scene.Say("type.back"), "type.open", TypeCard.Data(ground)),
            },
        });
    }

    private static string Value(FieldDraft draft, Scene scene, FieldSetting setting, string written) =>
        setting is FieldSetting.Target && draft.Registers.FirstOrDefault(r => r.Key == written) is { } target
            ? target.Definition.Label.In(scene.Language)
            : FieldWords.Value(scene, setting, written);

    public static JsonObject Data(TypeGround ground, Field field) => TypeCard.Data(ground, ("field", field.Key));
}
