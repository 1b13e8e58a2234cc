using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by whoever asks for the registers, or named one that is not there. They choose a register and what to do in it:
/// record or search. Builders open its fields here, and make new registers.
/// </summary>
internal static class TypesCard
{
    // Three buttons each, with their fallbacks: more would not fit a card.
    private const int Most = 10;

    public static async Task<Answer> Show(Scene scene, long? after, CancellationToken cancellation)
    {
        if (await RecordGround.Of(scene, cancellation) is { IsRefused: true } refused && !MayDefine.Is(scene.Rights))
        {
            return scene.Refuse(refused.Refusals);
        }

        var types = await FindType.All(scene.Db, cancellation);
        var lead = types.Count == 0 && MayDefine.Is(scene.Rights) ? scene.Say("type.noneCreate") : "";
        return types.Count == 0 && lead.Length == 0
            ? scene.Tell("type.none")
            : Shown.As(scene, Draw(scene, lead, [.. types.Where(t => after is null || t.Id > after)]), scene.Say("type.summary"));
    }

    /// <summary>No register, or none that there is, was named: the closest, or all of them.</summary>
    public static async Task<Answer> Choose(
        Scene scene, RecordGround ground, string words, IReadOnlyList<PublishedType> closest, CancellationToken cancellation)
    {
        var typed = SafeText.Cap(SafeText.Line(words), 40);
        var types = closest.Count > 0 ? closest : await FindType.All(ground.Db, cancellation);
        var lead = (types.Count, typed.Length, closest.Count) switch
        {
            (0, _, _) => "",
            (_, 0, _) => ground.Say("type.choose"),
            (_, _, 0) => ground.Say("type.unknown", ("typed", typed)),
            _ => ground.Say("type.unknownWithClosest", ("typed", typed)),
        };
        return types.Count == 0
            ? scene.Tell(scene.Rights.IsAdministrator ? "type.noneInstall" : "type.none")
            : Shown.As(scene, Draw(scene, lead, types), scene.Say("type.summary"));
    }

    private static JsonObject Draw(Scene scene, string lead, IReadOnlyList<PublishedType> types) => scene.Deck.Draw("types", scene.Language, new
    {
        Title = scene.Say("type.title"),
        Lead = lead,
        Types = types.Take(Most).Select(type => new
        {
            Label = type.Definition.Label.In(scene.Language),
            Detail = MayDefine.Is(scene.Rights)
                ? scene.Say("type.subtitle", ("version", Digits.Of(type.Version)), ("count", Digits.Of(type.Definition.LiveFields().Count())))
                : "",
            Buttons = Buttons(scene, type),
        }),
        Buttons = Below(scene, types),
    });

    public static List<FormButton> Buttons(Scene scene, PublishedType type)
    {
        var reach = Reach.Of(scene.Me.Id, scene.Rights);
        var buttons = new List<FormButton>();
        if (reach.WhyNot(AccessAction.Add, type.Definition, scene.Language) is null)
        {
            buttons.Add(FormButtons.Opening(new(scene.Say("record.record"), "record.new", new() { ["type"] = type.Key }), type.Definition));
        }

        if (reach.WhyNot(AccessAction.View, type.Definition, scene.Language) is null)
        {
            buttons.Add(new(scene.Say("list.search"), "record.find", ListPress.Write(type, new() { OnlyPresent = type.Definition.EndedField is not null })));
        }

        if (MayDefine.WhyNot(scene.Rights, type.Definition, scene.Language) is null)
        {
            buttons.Add(new(scene.Say("type.settingsOf"), "type.open", new() { ["type"] = type.Key }));
        }

        return buttons;
    }

    private static List<FormButton> Below(Scene scene, IReadOnlyList<PublishedType> types)
    {
        var buttons = new List<FormButton>();
        if (types.Count > Most)
        {
            buttons.Add(new(scene.Say("list.next"), "record.types", new() { ["after"] = types[Most - 1].Id }));
        }

        if (MayDefine.Is(scene.Rights))
        {
            buttons.Add(new(scene.Say("type.createNew"), "type.new", []) { AssociatedInputs = "none" });
            buttons.Add(new(scene.Say("type.createFrom"), "type.copy", []) { AssociatedInputs = "none" });
        }

        return buttons;
    }
}
