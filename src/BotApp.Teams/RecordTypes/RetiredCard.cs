using System.Text.Json.Nodes;
using BotApp.Teams.Cards;

namespace BotApp.Teams.RecordTypes;

/// <summary>Seen by a builder who looks for what is no longer asked. They bring a field back with one press.</summary>
internal static class RetiredCard
{
    private const int Page = 10;

    public static JsonObject Draw(TypeGround ground, int from)
    {
        var scene = ground.Scene;
        var fields = ground.Definition.Fields.Where(f => f.IsRetired).ToList();
        var buttons = new List<FormButton> { new(scene.Say("type.back"), "type.open", TypeCard.Data(ground)) };
        if (from + Page < fields.Count)
        {
            buttons.Add(new(scene.Say("type.next"), "type.retired", TypeCard.Data(ground, ("from", from + Page))));
        }

        return scene.Deck.Draw("types", scene.Language, new
        {
            Title = scene.Say("type.retiredTitle", ("type", ground.Label)),
            Lead = scene.Say(fields.Count == 0 ? "type.noneRetired" : "type.retiredLead"),
            Types = fields.Skip(from).Take(Page).Select(field => new
            {
                Label = field.Label.In(scene.Language),
                Detail = FieldWords.Detail(scene, field),
                Buttons = new FormButton[] { new(scene.Say("type.bringBack"), "type.bringBack", Saving.Data(FieldCard.Data(ground, field))) },
            }),
            Buttons = buttons,
        });
    }
}
