using System.Text.Json.Nodes;
using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Home;

/// <summary>
/// Seen by everybody who says help or something we do not understand. They decide what to do next: at most five
/// buttons by role, each with a number when something waits.
/// </summary>
public static class HomeCard
{
    // Some kilobytes each.
    private const int MostPlain = 1_000;

    /// <summary>The card that nobody puts anything on: most turns end in it.</summary>
    private static readonly Remembered<(long Workspace, long Person, Language Language), JsonObject> Plain = new(MostPlain, db => db.Moment);

    private static readonly ReadyQuery<Func<AppDb, IAsyncEnumerable<Unit>>> Units = new(() =>
        EF.CompileAsyncQuery((AppDb db) => db.Set<Unit>().AsNoTracking().Where(u => u.RemovedAt == null)));

    private static readonly ReadyQuery<Func<AppDb, CancellationToken, Task<bool>>> HasAdministrator = new(() =>
        EF.CompileAsyncQuery((AppDb db, CancellationToken token) =>
            db.Set<RoleGrant>().Any(g => g.Role == Role.Administrator && g.RevokedAt == null)));

    public static async Task<Answer> Answer(Scene scene, CancellationToken cancellation) =>
        Answer(scene, await Plain.Of(
            scene.Db, (scene.Db.WorkspaceId, scene.Me.Id, scene.Language), () => DrawPlain(scene, cancellation)));

    /// <param name="notice">A sentence above the card, for example that a text was not understood.</param>
    /// <param name="first">Buttons that come before those of the role.</param>
    public static async Task<Answer> Answer(
        Scene scene, string notice, IReadOnlyList<FormButton> first, CancellationToken cancellation) =>
        Answer(scene, await Draw(Owner(scene), notice, first, cancellation));

    public static async Task<JsonObject> Draw(
        HomeOwner owner, string notice, IReadOnlyList<FormButton> first, CancellationToken cancellation)
    {
        var words = owner.Stage.Deck.Words(owner.Language);
        var waiting = await Waiting.For(owner, cancellation);
        var mine = owner.Rights.Memberships;
        var units = await Units.On(owner.Db)(owner.Db).Where(u => mine.Contains(u.Id)).Select(u => u.Name).ToListAsync(cancellation);
        var warnings = await Warnings(owner, cancellation);
        return owner.Stage.Deck.Draw("home", owner.Language, new
        {
            Notice = notice,
            Title = words.Say("home.title"),
            Subtitle = units.Count > 0 ? string.Join(owner.Language is Language.Japanese ? "・" : ", ", units) : words.Say("home.noUnit"),
            Warnings = warnings.Select(text => new { Text = text }),
            Hint = words.Say(owner.SeesRecords ? "home.hint" : "home.hintRequests"),
            Buttons = HomeButtons.For(owner, waiting, first),
        });
    }

    private static async Task<JsonObject> DrawPlain(Scene scene, CancellationToken cancellation) =>
        StandingCards.Keep(await Draw(Owner(scene), "", [], cancellation));

    private static CardAnswer Answer(Scene scene, JsonObject card) =>
        new(card, scene.Say("home.summary"), Replaces: scene.Turn is ActionTurn);

    private static HomeOwner Owner(Scene scene) => new(scene.Db, scene.Me, scene.Rights, scene.Language, scene.Stage);

    /// <summary>What an administrator must know before anything else works.</summary>
    private static async Task<List<string>> Warnings(HomeOwner owner, CancellationToken cancellation)
    {
        var words = owner.Stage.Deck.Words(owner.Language);
        if (!owner.Rights.IsAdministrator)
        {
            return await HasAdministrator.On(owner.Db)(owner.Db, cancellation)
                ? []
                : [words.Say("home.noAdministrator")];
        }

        var warnings = new List<string>();
        foreach (var unit in await UnitsWithPatients(owner.Db).ToListAsync(cancellation))
        {
            if (await BoundChannel.Of(owner.Db, unit.Id, ChannelPurpose.Alerts, cancellation) is null)
            {
                warnings.Add(words.Say("home.noAlertChannel", ("unit", unit.Name)));
            }

            if (!await owner.Db.RoleGrants.AnyAsync(
                g => g.UnitId == unit.Id && g.Role == Role.Nurse && g.RevokedAt == null, cancellation))
            {
                warnings.Add(words.Say("home.noNurse", ("unit", unit.Name)));
            }
        }

        return warnings;
    }

    private static IQueryable<Unit> UnitsWithPatients(AppDb db)
    {
        var bindings = db.ChannelBindings;
        return db.Units.Where(u => u.RemovedAt == null
            && !bindings.Any(b => b.UnitId == u.Id && b.Purpose == ChannelPurpose.Vendor && b.EndedAt == null));
    }
}
