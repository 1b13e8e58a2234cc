using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Text;
using BotApp.Teams.Records;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Views;

/// <summary>What a card of a view is drawn on: whose records may be shown here, who looks, and when.</summary>
internal sealed record ViewScene(RecordGround Ground, ViewContext Context)
{
    public Language Language => Ground.Language;

    public string Say(string key, params (string Name, string Value)[] arguments) => Ground.Say(key, arguments);

    public static ViewScene Of(RecordGround ground, Scene scene) => new(ground, new(scene.Me.Id, scene.Now));

    /// <summary>A face that is drawn again: for its viewer, or for everybody in the channel where it stands.</summary>
    public static async Task<ViewScene?> Of(Sheet sheet, CancellationToken cancellation)
    {
        var arguments = sheet.Face.Arguments is { } json ? JsonNode.Parse(json) : null;
        var (viewer, unit) = (sheet.ViewerId ?? Number(arguments, "viewer"), Number(arguments, "unit"));
        if (viewer is null && unit is null)
        {
            return null;
        }

        var ground = await RecordGround.Of(sheet, viewer, unit ?? 0, cancellation);
        if (viewer is { } person && unit is { } here)
        {
            var rights = await Rights.Of(sheet.Db, person, cancellation);
            ground = ground with { Reach = Domain.Records.Reach.Within(person, rights, here) };
        }

        return new(ground, new(viewer ?? Number(arguments, "person") ?? 0, sheet.Now));
    }

    /// <summary>A card in a personal chat is its owner's; one in a channel belongs to everybody in it.</summary>
    public static string Arguments(Scene scene) => scene.Unit is { } unit && scene.Turn.Place.Kind is PlaceKind.Channel
        ? new JsonObject { ["unit"] = unit.Id, ["person"] = scene.Me.Id }.ToJsonString()
        : new JsonObject { ["viewer"] = scene.Me.Id }.ToJsonString();

    /// <summary>How the people are called that stand in records.</summary>
    public Task<Dictionary<long, string>> Names(IReadOnlyCollection<long> people, CancellationToken cancellation) =>
        Ground.Db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellation);

    private static long? Number(JsonNode? arguments, string name) =>
        arguments?[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;
}
