using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Turns;
using BotApp.Tests.World;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.RecordTypes;

/// <summary>What 高橋 does with a register, press by press.</summary>
internal static class Builder
{
    /// <summary>台帳 → 項目の設定 of the observations.</summary>
    public static async Task<SeenCard> Open(HotelWorld world, string register = "健康観察") =>
        SeenCard.Of(await world.Say(Takahashi, $"台帳 {register}"));

    /// <summary>The settings of a new field, just after its name and kind.</summary>
    public static async Task<SeenCard> Begin(HotelWorld world, string label, FieldKind kind, string register = "健康観察")
    {
        var first = SeenCard.Of(await world.Press(Takahashi, await Open(world, register), "項目を追加"));
        return SeenCard.Of(await world.Press(Takahashi, first, "次へ", ("label", label), ("kind", kind.ToString())));
    }

    /// <summary>Adds a field whose name and kind are enough.</summary>
    public static async Task<SeenCard> Add(HotelWorld world, string label, FieldKind kind, string register = "健康観察") =>
        SeenCard.Of(await world.Press(Takahashi, await Begin(world, label, kind, register), "公開する"));

    /// <summary>A field with its settings changed at once, as any client could send it.</summary>
    public static Task<Answer> Change(HotelWorld world, Actor who, string field, long version, params (string Setting, string Value)[] settings) => world.Send(
        who,
        "type.publish",
        new JsonObject { ["type"] = "observation", ["field"] = field, ["version"] = version, ["opId"] = Guid.NewGuid().ToString("N") },
        settings.ToDictionary(s => "field:" + s.Setting, s => s.Value, StringComparer.Ordinal));

    public static async Task<PublishedType> Type(HotelWorld world, string key = "observation") =>
        (await world.Read((db, token) => FindType.ByKey(db, key, token)))!;

    public static async Task<Field> Field(HotelWorld world, string label, string key = "observation") =>
        (await Type(world, key)).Definition.Fields.Single(f => f.Label.Ja == label);

    /// <summary>A value of a record as its form would hold it.</summary>
    public static async Task<string> Value(HotelWorld world, long record, string label)
    {
        var loaded = (await world.Read((db, token) => LoadRecord.Run(db, record, token)))!;
        var field = loaded.Definition.Fields.Single(f => f.Label.Ja == label);
        return loaded.Values[field.Key] is { } value ? FieldBehaviour.Of(field.Kind).ToInput(value) : "";
    }

    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
