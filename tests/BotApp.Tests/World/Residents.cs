using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.World;

/// <summary>Registers residents and readings through the turns, and answers their record numbers.</summary>
public static class Residents
{
    public static Task<long> Yoshiko(HotelWorld world) => Add(world, "山田 よし子", "やまだ よしこ", "0507", ("born", "1944-03-02"));

    public static Task<long> Shinomiya(HotelWorld world) => Add(world, "四宮 一郎", "しのみや いちろう", "0302");

    public static Task<long> Add(HotelWorld world, string name, string furigana, string room, params (string Field, string Value)[] more) =>
        Save(world, "resident", [("name", name), ("furigana", furigana), ("room", room), ("admitted", "2026-11-18"), .. more]);

    public static Task<long> Measure(HotelWorld world, long resident, params (string Field, string Value)[] values) =>
        Save(world, "observation", [("subject", resident.ToString(CultureInfo.InvariantCulture)), .. values]);

    /// <summary>Saves without a card, as any client of the protocol could.</summary>
    public static async Task<long> Save(HotelWorld world, string type, params (string Field, string Value)[] values)
    {
        var before = await Last(world);
        var data = new JsonObject { ["type"] = type, ["version"] = 1, ["opId"] = Guid.NewGuid().ToString("N") };
        var answer = await world.Send(
            HotelWorld.Suzuki, "record.save", data, values.ToDictionary(v => "field:" + v.Field, v => v.Value, StringComparer.Ordinal));
        var number = await Last(world);
        return number > before ? number : throw new InvalidOperationException(SeenCard.Of(answer).Text);
    }

    public static Task<long> Last(HotelWorld world) => world.Read(async (db, token) =>
        await db.Set<RecordNumber>().Select(n => (long?)n.Number).MaxAsync(token) ?? 0);
}
