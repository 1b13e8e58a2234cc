using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.RecordTypes;

/// <summary>
/// Seen by a builder who opened a register: which fields it has, in the order of the form. They add one, press one to
/// change it, look back, or take a name. Some hundred fields are pages.
/// </summary>
internal static class TypeCard
{
    private const int Page = 12;

    // Fields that can still be added.
    private const int Near = 50;

    public static JsonObject Draw(TypeGround ground, int from)
    {
        var fields = ground.Definition.LiveFields().ToList();
        from = Math.Min(from, Math.Max(0, fields.Count - 1) / Page * Page);
        var scene = ground.Scene;
        return scene.Deck.Draw("type", scene.Language, new
        {
            Title = ground.Label,
            Subtitle = string.Join(Between.Facts, new[]
            {
                scene.Say("type.subtitle", ("version", Digits.Of(ground.Type.Version)), ("count", Digits.Of(fields.Count))),
                Room(ground),
                ground.Definition.Reading is { } reading ? scene.Say("type.readAs", ("reading", reading)) : "",
            }.Where(part => part.Length > 0)),
            Lines = fields.Skip(from).Take(Page).Select((field, at) => new
            {
                Main = scene.Say("type.fieldLine", ("place", Digits.Of(from + at + 1)), ("label", field.Label.In(scene.Language))),
                Detail = FieldWords.Detail(scene, field),
                Data = new JsonObject { ["type"] = ground.Type.Key, ["field"] = field.Key },
            }),
            Buttons = Buttons(ground, from, fields.Count),
        });
    }

    /// <summary>Said before somebody runs into it.</summary>
    private static string Room(TypeGround ground) => DefinitionCheck.Room(ground.Definition) switch
    {
        > Near => "",
        0 => ground.Scene.Say("type.noRoom"),
        var room => ground.Scene.Say("type.room", ("count", Digits.Of(room))),
    };

    private static List<FormButton> Buttons(TypeGround ground, int from, int count)
    {
        var scene = ground.Scene;
        var buttons = new List<FormButton> { new(scene.Say("type.add"), "type.add", Data(ground)) { Style = "positive" } };
        if (from + Page < count)
        {
            buttons.Add(new(scene.Say("type.next"), "type.open", Data(ground, ("from", from + Page))));
        }

        if (from > 0)
        {
            buttons.Add(new(scene.Say("type.previous"), "type.open", Data(ground, ("from", Math.Max(0, from - Page)))));
        }

        buttons.Add(new(scene.Say("type.history"), "type.history", Data(ground)));
        buttons.Add(new(scene.Say("type.rename"), "type.rename", Data(ground)) { Mode = "secondary" });
        if (ground.Definition.Fields.Any(f => f.IsRetired))
        {
            buttons.Add(new(scene.Say("type.retired"), "type.retired", Data(ground)) { Mode = "secondary" });
        }

        buttons.Add(new(scene.Say("access.open"), "type.access", Data(ground)) { Mode = "secondary" });
        buttons.Add(new(scene.Say("type.copyThis"), "type.copy", Data(ground)) { Mode = "secondary" });
        buttons.Add(new(scene.Say("type.all"), "record.types", []) { Mode = "secondary" });
        return buttons;
    }

    public static JsonObject Data(TypeGround ground, params (string Name, JsonNode Value)[] more)
    {
        var data = new JsonObject { ["type"] = ground.Type.Key };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return data;
    }
}
