using BotApp.Domain.Alerts;
using BotApp.Domain.People;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Requests;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Commands;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>How many things wait for a person, for the numbers on the home card's buttons.</summary>
public sealed record Waiting(int Episodes, int Requests, bool HasNoType, IReadOnlyList<long> Unfinished)
{
    private const int Most = 99;

    private static readonly ReadyQuery<Func<AppDb, CancellationToken, Task<bool>>> HasType = new(() =>
        EF.CompileAsyncQuery((AppDb db, CancellationToken token) => db.Set<RecordType>().Any()));

    public static async Task<Waiting> For(HomeOwner owner, CancellationToken cancellation) => new(
        owner.SeesRecords ? await OpenEpisodes.Count(owner.Db, owner.Rights.Units, cancellation) : 0,
        await MyRequests.CountWaiting(owner.Db, [.. owner.Rights.Units.Where(unit => owner.Rights.MayAct(Role.Builder, unit))], cancellation),
        !await HasType.On(owner.Db)(owner.Db, cancellation),
        [.. (await FindUnfinished.All(owner.Db, owner.Person.Id, owner.Stage.Clock.GetUtcNow(), cancellation)).Select(f => f.Id)]);

    public int Of(Command command) => command switch
    {
        Command.Alerts => Episodes,
        Command.Requests => Requests,
        _ => 0,
    };

    public static string Shown(int count) => count > Most ? $"{Most}+" : Digits.Of(count);
}
