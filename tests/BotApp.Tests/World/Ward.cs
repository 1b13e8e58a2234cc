using System.Globalization;
using System.Text.Json.Nodes;
using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static BotApp.Tests.World.HotelWorld;

namespace BotApp.Tests.World;

/// <summary>The hotel at work: channels for alerts and builders, 佐藤 and 伊藤 as nurses, 高橋 as builder, messages delivered.</summary>
public sealed class Ward : IAsyncDisposable
{
    public const string Alerts = "19:alerts@thread.tacv2";
    public const string Builders = "19:builders@thread.tacv2";

    private int activity;

    private Ward(HotelWorld world)
    {
        World = world;
        Postman = new(world);
    }

    public HotelWorld World { get; }

    public Postman Postman { get; }

    public AlertTiming Timing { get; } = new(TimeSpan.FromMinutes(10), 5);

    public DateTimeOffset Now => World.Clock.GetUtcNow();

    /// <param name="channels">The channels that are bound; none means none.</param>
    public static async Task<Ward> Open(params string[] channels)
    {
        var ward = new Ward(await HotelWorld.Start());
        foreach (var channel in channels)
        {
            await ward.Bind(channel);
        }

        await ward.World.Say(HotelWorld.Yamaguchi, "役割 佐藤 看護");
        await ward.World.Say(HotelWorld.Yamaguchi, "役割 伊藤 看護");
        await ward.World.Say(HotelWorld.Yamaguchi, "役割 高橋 内製");
        await ward.World.Write((db, token) => db.Deliveries.ExecuteDeleteAsync(token));
        return ward;
    }

    public Task<Answer> Bind(string channel) => Say(HotelWorld.Yamaguchi, Channel(channel), channel == Alerts ? "ここを看護にする" : "ここを内製にする");

    /// <summary>A reading as staff enter it: 佐藤 is not asked.</summary>
    public Task<long> Measure(long resident, params (string Field, string Value)[] values) => Residents.Measure(World, resident, values);

    /// <summary>Corrects a reading; fields that are not named become empty.</summary>
    public async Task Correct(long record, long resident, params (string Field, string Value)[] values)
    {
        var revision = await World.Read(async (db, token) => (await Domain.Records.LoadRecord.Run(db, record, token))!.Row.Revision);
        var data = new JsonObject { ["type"] = "observation", ["version"] = 1, ["number"] = record, ["revision"] = revision, ["opId"] = NextId() };
        var inputs = values.Append(("subject", resident.ToString(CultureInfo.InvariantCulture)))
            .ToDictionary(v => "field:" + v.Item1, v => v.Item2, StringComparer.Ordinal);
        SeenCard.Of(await World.Send(Suzuki, "record.save", data, inputs));
    }

    /// <summary>退所: the date of leaving is written into the register.</summary>
    public async Task Leave(long resident, string date)
    {
        var revision = await World.Read(async (db, token) => (await Domain.Records.LoadRecord.Run(db, resident, token))!.Row.Revision);
        var data = new JsonObject { ["type"] = "resident", ["version"] = 1, ["number"] = resident, ["revision"] = revision, ["opId"] = NextId() };
        SeenCard.Of(await World.Send(Suzuki, "record.save", data, new(StringComparer.Ordinal)
        {
            ["field:name"] = "山田 よし子",
            ["field:furigana"] = "やまだ よしこ",
            ["field:room"] = "0507",
            ["field:admitted"] = "2026-11-18",
            ["field:discharged"] = date,
        }));
    }

    public async Task<Episode> Episode(long resident) => (await Episodes()).Last(e => e.SubjectNumber == resident);

    public Task<List<Episode>> Episodes() => World.Read((db, token) => db.Episodes.AsNoTracking().OrderBy(e => e.Id).ToListAsync(token));

    /// <summary>Time goes by; whatever episode is due takes its step, and what follows is delivered.</summary>
    public async Task Pass(TimeSpan time)
    {
        World.Clock.Advance(time);
        await new DueEpisodes(World.Storage.Transactions, Timing, World.Clock).Run(TestContext.Current.CancellationToken);
        await Postman.Deliver();
    }

    public Task<Answer> Press(Actor who, string verb, JsonObject data, Surface surface = Surface.Execute, Place? place = null, string? pressed = null) =>
        World.Run(new ActionTurn(
            Caller(who), place ?? HotelWorld.Personal(who), who.Language, NextId(), NextId(), "28:bot", surface, verb, data,
            new Dictionary<string, string>(StringComparer.Ordinal), pressed));

    public Task<Answer> Say(Actor who, Place place, string text, bool mentions = true, string? id = null) => World.Run(new MessageTurn(
        Caller(who), place, who.Language, id ?? NextId(), NextId(), "28:bot", text, mentions, [], []));

    /// <summary>With a picture, which people send each other.</summary>
    public Task<Answer> Paste(Actor who, Place place, string text) => World.Run(new MessageTurn(
        Caller(who), place, who.Language, NextId(), NextId(), "28:bot", text, false, [], [new("picture", "*", place.ServiceUrl + "v3/attachments/1/views/original")]));

    public Task<Answer> Change(Actor who, Place place, string messageId, string? text) => World.Run(new MessageChangedTurn(
        Caller(who), place, who.Language, messageId, NextId(), "28:bot", text));

    /// <summary>What stands in a conversation, oldest first.</summary>
    public IReadOnlyList<StandingMessage> In(string conversation) =>
        [.. World.Teams.Standing.Values.Where(m => m.Conversation == conversation).OrderBy(m => m.Number)];

    public IReadOnlyList<StandingMessage> With(Actor who) => In(who.ChatId);

    public ValueTask DisposeAsync() => World.DisposeAsync();

    public static Place Channel(string channel, string? thread = null) =>
        new("https://smba.trafficmanager.net/jp/", PlaceKind.Channel, channel, thread, HotelWorld.Team, channel);

    private static Caller Caller(Actor who) => new(HotelWorld.Tenant, who.ObjectId, who.UserId, who.Name);

    private string NextId() => $"ward-{Interlocked.Increment(ref activity)}";
}
