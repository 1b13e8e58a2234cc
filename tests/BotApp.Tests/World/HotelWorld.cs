using System.Text.Json.Nodes;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Audit;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Pictures;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace BotApp.Tests.World;

/// <summary>
/// 宿泊療養ホテルA with its people and the preset 健康観察, on a real database. Turns run as the host runs them; Teams is
/// on paper. Start it with residents for tests about readings.
/// </summary>
public sealed class HotelWorld : IAsyncDisposable
{
    public const string Tenant = "tenant-hotel";
    public const string Team = "19:hotel@thread.tacv2";
    public const string VendorTeam = "19:vendor@thread.tacv2";
    public const string Channel = "19:nursing@thread.tacv2";

    private const string ServiceUrl = "https://smba.trafficmanager.net/jp/";
    private static readonly CardDeck Deck = CardDeck.Load(Path.Combine(AppContext.BaseDirectory, "cards"));

    private static readonly ShrinkPictures Pictures = new(NullLogger<ShrinkPictures>.Instance);

    private readonly EnterTurn enter;
    private readonly RunTurn turns;
    private int activity;

    private HotelWorld(StorageWorld storage, HandClock clock, Stage stage)
    {
        Storage = storage;
        Clock = clock;
        Faces = new(stage);
        enter = new(storage.Transactions, stage, Reads);
        var meet = new MeetPeople(storage.Transactions, Teams, Pictures, stage, new Administrators(new HashSet<string>()));
        turns = new(storage.Transactions, enter, meet, Faces);
    }

    public static Actor Yamaguchi { get; } = new("山口 管理", "admin-yamaguchi");

    public static Actor Sato { get; } = new("佐藤 花子", "nurse-sato");

    public static Actor Ito { get; } = new("伊藤 一", "nurse-ito");

    public static Actor Suzuki { get; } = new("鈴木 次郎", "staff-suzuki");

    public static Actor Takahashi { get; } = new("高橋 三郎", "builder-takahashi");

    /// <summary>In the vendor's team only.</summary>
    public static Actor Tanaka { get; } = new("田中 ベンダー", "vendor-tanaka");

    public StorageWorld Storage { get; }

    public HandClock Clock { get; }

    public PaperTeams Teams { get; } = new();

    public Faces Faces { get; }

    /// <summary>What was shown to somebody and waits for the audit.</summary>
    public ReadsToSeal Reads { get; } = new();

    public long WorkspaceId { get; private set; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Everybody is there and the preset is installed; no record yet.</summary>
    public static async Task<HotelWorld> Start(Database database = Database.Sqlite)
    {
        var clock = new HandClock();
        var stage = new Stage(Deck, clock, new AlertTiming(TimeSpan.FromMinutes(10), 5));
        var world = new HotelWorld(await StorageWorld.Start(database, new WhatFollows(stage)), clock, stage);
        await world.Install(Yamaguchi, Team, "宿泊療養ホテルA", Yamaguchi, Sato, Ito, Suzuki, Takahashi);
        await world.Install(Tanaka, VendorTeam, "ベンダー窓口", Tanaka);
        await world.SayInTeam(Yamaguchi, "ここをベンダーにする", VendorTeam);
        await world.Say(Yamaguchi, "ひな型 健康観察");
        return world;
    }

    /// <summary>The bot comes into a team with this roster.</summary>
    public async Task Install(Actor by, string team, string name, params Actor[] members)
    {
        Roster(team, [.. members.Select(m => (m, false))]);
        var place = new Place(ServiceUrl, PlaceKind.Channel, team, null, team, team, name);
        await Run(new InstallTurn(Caller(by), place, by.Language, NextId(), NextId(), "28:bot", InstallStep.Installed));
        WorkspaceId = await Storage.Transactions.Read(0, (db, token) => db.Set<Domain.People.Workspace>().Select(w => w.Id).SingleAsync(token), Token);
    }

    public void Roster(string team, params (Actor Who, bool IsGuest)[] members) =>
        Teams.Rosters[team] = [.. members.Select(m => new RosterMember(m.Who.UserId, m.Who.ObjectId, m.Who.Name, m.IsGuest))];

    /// <summary>In the personal chat with the bot.</summary>
    public Task<Answer> Say(Actor who, string text) => Run(Message(who, text, Personal(who)));

    /// <summary>In the personal chat, with a file attached.</summary>
    public Task<Answer> SendFile(Actor who, string text, string name, byte[] bytes)
    {
        var url = $"https://hotel-my.sharepoint.com/{name}";
        Teams.Attached[url] = bytes;
        return Run(Message(who, text, Personal(who)) with { Files = [new(name, Path.GetExtension(name).TrimStart('.'), url)] });
    }

    /// <summary>In a channel of the hotel's team, mentioning the bot, with a picture pasted into it.</summary>
    public Task<Answer> PasteInChannel(Actor who, string text, byte[] picture)
    {
        const string Url = ServiceUrl + "v3/attachments/1/views/original";
        Teams.Attached[Url] = picture;
        return Run(Message(who, text, new(ServiceUrl, PlaceKind.Channel, Channel, null, Team, Channel)) with { Files = [new("picture", "*", Url)] });
    }

    /// <summary>In a channel, with a file attached: it lies in the team's folder.</summary>
    public Task<Answer> AttachInChannel(Actor who, string text) =>
        Run(Message(who, text, new(ServiceUrl, PlaceKind.Channel, Channel, null, Team, Channel)) with { NamesFiles = true });

    /// <summary>In a channel of the hotel's team, mentioning the bot.</summary>
    public Task<Answer> SayInChannel(Actor who, string text) => SayInTeam(who, text, Team);

    public Task<Answer> SayInTeam(Actor who, string text, string team) =>
        Run(Message(who, text, new(ServiceUrl, PlaceKind.Channel, Channel, null, team, Channel)));

    /// <summary>Presses a button of a card after typing into its inputs; what stands in the others is sent too.</summary>
    public Task<Answer> Press(Actor who, SeenCard card, string button, params (string Field, string Value)[] typed)
    {
        var action = card.Button(button);
        var sends = action["associatedInputs"]?.ToString() is not "none";
        var inputs = sends ? card.Inputs : [];
        foreach (var (field, value) in typed)
        {
            inputs["field:" + field] = value;
        }

        return Send(who, action["verb"]!.ToString(), (JsonObject?)action["data"]?.DeepClone() ?? [], inputs);
    }

    /// <summary>Any verb with any data, as a client that is not ours could send it.</summary>
    public Task<Answer> Send(
        Actor who, string verb, JsonObject data, Dictionary<string, string>? inputs = null, Surface surface = Surface.Execute, Place? place = null) =>
        Run(new ActionTurn(
            Caller(who), place ?? Personal(who), who.Language, NextId(), NextId(), "28:bot", surface, verb, data,
            inputs ?? [], "message-1"));

    public Task<Answer> Type(Actor who, string dataset, string text) =>
        Run(new TypeaheadTurn(Caller(who), Personal(who), who.Language, NextId(), NextId(), "28:bot", dataset, text, 0, 15));

    public Task<Answer> Search(Actor who, string text) =>
        Run(new SearchTurn(Caller(who), Personal(who), who.Language, NextId(), NextId(), "28:bot", "search", text, false, 0, 25, null));

    public Task<Answer> Run(Turn turn) => turns.Run(turn, Token);

    public Task<T> Read<T>(Func<AppDb, CancellationToken, Task<T>> body) => Storage.Transactions.Read(WorkspaceId, body, Token);

    public Task<T> Write<T>(Func<AppDb, CancellationToken, Task<T>> body) => Storage.Transactions.Write(WorkspaceId, body, Token);

    /// <summary>What waits to be sent, as it would be drawn now; oldest first.</summary>
    public Task<List<SeenCard>> Waiting() => Read(async (db, token) =>
    {
        var cards = new List<SeenCard>();
        foreach (var delivery in await db.Set<Delivery>().OrderBy(d => d.Id).ToListAsync(token))
        {
            var face = new FaceRef(delivery.Face, delivery.FaceId, delivery.Arguments);
            if (await Faces.Draw(db, face, delivery.Language, null, token) is { Card: { } card })
            {
                cards.Add(new(card));
            }
        }

        return cards;
    });

    public ValueTask DisposeAsync() => Storage.DisposeAsync();

    public static Place Personal(Actor who) => new(ServiceUrl, PlaceKind.Personal, who.ChatId);

    private MessageTurn Message(Actor who, string text, Place place) =>
        new(Caller(who), place, who.Language, NextId(), NextId(), "28:bot", text, true, [], []);

    private static Caller Caller(Actor who) => new(Tenant, who.ObjectId, who.UserId, who.Name);

    private string NextId() => $"activity-{Interlocked.Increment(ref activity)}";
}
