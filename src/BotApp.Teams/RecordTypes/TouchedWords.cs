using BotApp.Domain.People;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.RecordTypes;

/// <summary>Who will see a change of a register, and what becomes of the records that are there.</summary>
internal static class TouchedWords
{
    public static async Task<string> Of(Scene scene, PublishedType? type, CancellationToken cancellation)
    {
        var people = await People(scene, cancellation);
        return type is null
            ? scene.Say("type.touchesNew", ("people", Digits.Of(people)))
            : scene.Say("type.touches", ("people", Digits.Of(people)), ("records", await Records(scene, type, cancellation)));
    }

    public static async Task<string> Records(Scene scene, PublishedType type, CancellationToken cancellation)
    {
        var count = await new RecordTable(scene.Db, type.Id).Count(new(), "", cancellation);
        return count > RecordTable.MostCounted ? scene.Say("type.countMore", ("count", Digits.Of(RecordTable.MostCounted))) : Digits.Of(count);
    }

    /// <summary>Everybody who records: members who are no guests, outside the vendor's teams.</summary>
    private static Task<int> People(Scene scene, CancellationToken cancellation)
    {
        var vendors = scene.Db.ChannelBindings.Where(b => b.Purpose == ChannelPurpose.Vendor && b.EndedAt == null).Select(b => b.UnitId);
        return scene.Db.Memberships.Where(m => m.LeftAt == null && !m.IsGuest && !vendors.Contains(m.UnitId))
            .Select(m => m.PersonId).Distinct().CountAsync(cancellation);
    }
}
