using System.Text.Json.Nodes;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

/// <summary>
/// Seen by whoever asks for the registers, or named one that is not there. They choose a register and what to do in it:
/// record or search.
/// </summary>
internal static class TypesCard
{
    // Two buttons each, with their fallbacks: more would not fit a card.
    private const int Most = 10;

    public static async Task<Answer> Show(Scene scene, long? after, CancellationToken cancellation)
    {
        if (await RecordGround.Of(scene, cancellation) is { IsRefused: true } refused)
        {
            return scene.Refuse(refused.Refusals);
        }

        var types = await FindType.All(scene.Db, cancellation);
        return types.Count == 0
            ? scene.Tell(scene.Rights.IsAdministrator ? "type.noneInstall" : "type.none")
            : Shown.As(scene, Draw(scene, "", [.. types.Where(t => after is null || t.Id > after)]), scene.Say("type.summary"));
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
            Buttons = new[]
            {
                new FormButton(scene.Say("record.record"), "record.new", new() { ["type"] = type.Key }),
                new FormButton(scene.Say("list.search"), "record.find", ListPress.Write(type, new() { OnlyPresent = type.Definition.EndedField is not null })),
            },
        }),
        Buttons = types.Count > Most
            ? new[] { new FormButton(scene.Say("list.next"), "record.types", new() { ["after"] = types[Most - 1].Id }) }
            : [],
    });
}
