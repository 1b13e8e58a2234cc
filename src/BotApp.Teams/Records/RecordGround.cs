using BotApp.Domain;
using BotApp.Domain.People;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Teams.Records;

/// <summary>
/// What a card of this room is drawn on: whose records may be shown here, and how much of a person may be said.
/// A card that only one person sees says everything; one that a channel reads is masked, and where guests read along
/// there is none at all.
/// </summary>
public sealed record RecordGround(AppDb Db, Stage Stage, Language Language, Reach Reach, Discretion Discretion)
{
    public DateTimeOffset Now => Stage.Clock.GetUtcNow();

    public Words Words => Stage.Deck.Words(Language);

    public string Say(string key, params (string Name, string Value)[] arguments) => Words.Say(key, arguments);

    /// <summary>For this viewer: people and referenced records by name.</summary>
    public NameValues Names => new(Db, Reach, Discretion, Now, Language);

    public static async Task<Outcome<RecordGround>> Of(Scene scene, CancellationToken cancellation)
    {
        if (scene.Turn.Place.Kind is not PlaceKind.Channel)
        {
            return scene.ManySee ? Refusal.Of("record.notHere") : Alone(scene, Reach.Of(scene.Me.Id, scene.Rights));
        }

        if (scene.Unit is not { } unit)
        {
            return Refusal.Of("record.noUnit");
        }

        var reach = Reach.Within(scene.Me.Id, scene.Rights, unit.Id);
        if (!scene.ManySee || reach.Units.Count == 0)
        {
            return Alone(scene, reach);
        }

        return await HasGuests(scene.Db, unit.Id, cancellation)
            ? Refusal.Of("record.guestsReadAlong")
            : new RecordGround(scene.Db, scene.Stage, scene.Language, reach.ReadAlong(), Discretion.Masked);
    }

    /// <summary>Whom or what it is about; its number where it has no name, or none that may be seen here.</summary>
    public string Line(LoadedRecord record, LoadedRecord? subject = null) =>
        (subject ?? record).Line(Discretion, Now, Language) is { Length: > 0 } line
            ? line
            : Say("list.untitled", ("number", Digits.Of(record.Number)));

    /// <summary>Whom a record is about, as it may be seen here.</summary>
    public Task<LoadedRecord?> Subject(LoadedRecord record, CancellationToken cancellation) => record.Row.SubjectNumber is { } number
        ? FindRecord.Run(Db, Reach, number, cancellation)
        : Task.FromResult<LoadedRecord?>(null);

    /// <summary>For a face that is drawn again: the viewer's rights as they are now, or a masked card for those in the place it stands.</summary>
    public static async Task<RecordGround> Of(Sheet sheet, long? viewerId, long unitId, CancellationToken cancellation) =>
        viewerId is { } viewer
            ? new(sheet.Db, sheet.Stage, sheet.Language, Reach.Of(viewer, await Rights.Of(sheet.Db, viewer, cancellation)), Discretion.Full)
            : new(sheet.Db, sheet.Stage, sheet.Language, Reach.OfCard(unitId), Discretion.Masked);

    private static Outcome<RecordGround> Alone(Scene scene, Reach reach) => reach.Units.Count == 0
        ? Refusal.Of("record.noUnit")
        : new RecordGround(scene.Db, scene.Stage, scene.Language, reach, Discretion.Full);

    private static Task<bool> HasGuests(AppDb db, long unitId, CancellationToken cancellation) =>
        db.Memberships.AnyAsync(m => m.UnitId == unitId && m.LeftAt == null && m.IsGuest, cancellation);
}
