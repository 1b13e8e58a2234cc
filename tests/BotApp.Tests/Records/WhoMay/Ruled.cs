using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Records.WhoMay;

/// <summary>Gives registers of the hotel rules, and people their place in them.</summary>
internal static class Ruled
{
    public static AccessRule May(AccessAction action, Role role, string? field = null, Whose whose = Whose.Anybodys) =>
        new() { Action = action, Role = role, Field = field, Whose = whose };

    /// <summary>佐藤 is the nurse; these rules hold from now on.</summary>
    public static async Task<HotelWorld> Start(string type, params AccessRule[] rules)
    {
        var world = await HotelWorld.Start();
        await Rule(world, type, rules);
        return world;
    }

    public static async Task Rule(HotelWorld world, string type, params AccessRule[] rules)
    {
        await world.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        await world.Write(async (db, token) =>
        {
            var now = (await FindType.ByKey(db, type, token))!;
            var published = await PublishType.Run(db, now.Definition with { Access = rules }, null, world.Clock.GetUtcNow(), token);
            return published.Value.Version;
        });
    }

    public static Task<Reach> ReachOf(HotelWorld world, Actor who) => world.Read(async (db, token) =>
    {
        var id = await db.People.Where(p => p.AadObjectId == who.ObjectId).Select(p => p.Id).SingleAsync(token);
        return Reach.Of(id, await Rights.Of(db, id, token));
    });

    /// <summary>The record as it is stored, whoever may see it.</summary>
    public static Task<LoadedRecord> Stored(HotelWorld world, long number) =>
        world.Read(async (db, token) => (await LoadRecord.Run(db, number, token))!);
}
