using BotApp.Domain;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Records.Edits;

/// <summary>The hotel with twenty people who may edit everything, each by their own rights.</summary>
internal sealed class Office(HotelWorld world) : IAsyncDisposable
{
    public const int People = 20;

    private static readonly Actor[] Staff = [.. Enumerable.Range(0, People).Select(n => new Actor($"職員 {n}", $"staff-{n:00}"))];

    public HotelWorld World => world;

    public static async Task<Office> Open(Database database)
    {
        var office = new Office(await HotelWorld.Start(database));
        await office.World.Install(HotelWorld.Yamaguchi, HotelWorld.Team, "宿泊療養ホテルA", [HotelWorld.Yamaguchi, .. Staff]);
        return office;
    }

    /// <summary>The record as this person sees it; null when it is not there.</summary>
    public Task<LoadedRecord?> Look(int person, long number) => world.Read(async (db, token) =>
        await FindRecord.Run(db, await Reach(db, person, token), number, token));

    public Task<long> Newest() => world.Read((db, token) => db.Set<RecordNumber>().MaxAsync(n => n.Number, token));

    /// <returns>The revision that it led to; null when it was refused, or changed nothing.</returns>
    public Task<int?> Do(Edit edit) => world.Write(async (db, token) =>
    {
        db.Trace = new(edit.Id);
        var reach = await Reach(db, edit.Person, token);
        return edit.Kind switch
        {
            EditKind.Save or EditKind.Correct => await Enter(db, reach, edit, token),
            EditKind.Withdraw => Revision(await WithdrawRecord.Run(db, reach, edit.Number, edit.Values["reason"], Language.Japanese, Now, token)),
            EditKind.BringBack => Revision(await BringBack.Run(db, reach, edit.Number, Language.Japanese, Now, token)),
            EditKind.Restore => Revision(await RestoreRevision.Run(
                db, reach, new EarlierState(edit.Number, edit.Earlier, edit.Seen, Language.Japanese, Now), token)),
        };
    });

    public ValueTask DisposeAsync() => world.DisposeAsync();

    private DateTimeOffset Now => world.Clock.GetUtcNow();

    private async Task<int?> Enter(AppDb db, Reach reach, Edit edit, CancellationToken cancellation)
    {
        var entry = new Entry(reach, (await FindType.ByKey(db, edit.Type, cancellation))!, Now, Language.Japanese) { Inputs = edit.Values };
        var result = edit.Kind is EditKind.Save
            ? await SaveRecord.Run(db, entry, cancellation)
            : await CorrectRecord.Run(db, entry, edit.Number, edit.Seen, cancellation);
        return result.Stored is { } stored && stored.Row.Revision > edit.Seen ? stored.Row.Revision : null;
    }

    private static int? Revision(Outcome<LoadedRecord> outcome) => outcome.IsRefused ? null : outcome.Value.Row.Revision;

    private static async Task<Reach> Reach(AppDb db, int person, CancellationToken cancellation)
    {
        var objectId = Staff[person].ObjectId;
        var id = await db.Set<Person>().Where(p => p.AadObjectId == objectId).Select(p => p.Id).SingleAsync(cancellation);
        return Domain.Records.Reach.Of(id, await Rights.Of(db, id, cancellation));
    }
}
