using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Jobs;
using BotApp.Teams.Wire;
using BotApp.Tests.Storage;
using BotApp.Tests.World;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

/// <summary>Teams serves a team elsewhere from now on. Only the place that somebody spoke in says so.</summary>
public sealed class MovedTeamTests
{
    private const string Before = "https://smba.trafficmanager.net/jp/";
    private const string Now = "https://smba.trafficmanager.net/apac/";

    [Theory, OnBothDatabases]
    public async Task What_waits_for_a_channel_goes_where_its_team_is_served_now(Database database)
    {
        await using var world = await JobsWorld.Start(database);
        var team = new Unit { TeamId = "19:team@thread.tacv2", Name = "ホテルA", ServiceUrl = Before };
        var channel = Place(AddressKind.Channel, "19:alerts@thread.tacv2", team.TeamId);
        var chat = Place(AddressKind.Personal, "a:sato", null);
        await world.Storage.Write(db => db.Units.Add(team));
        await world.Storage.Write(db => db.Addresses.AddRange(channel, chat));
        await world.Post(channel, Face.Episode, 1);
        await world.Post(chat, Face.Episode, 1);
        await world.Storage.Write(db => db.Units.Attach(team).Entity.ServiceUrl = Now);
        var sentTo = new List<(long, string)>();
        world.Wire.Answer = to =>
        {
            sentTo.Add((to.Id, to.ServiceUrl));
            return Task.FromResult<WireResult?>(null);
        };

        await world.SendDue();

        sentTo.ShouldBe([(channel.Id, Now), (chat.Id, Before)], ignoreOrder: true);
    }

    [Fact]
    public async Task A_press_in_a_thread_moves_the_card_of_the_channel_too()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var resident = await Residents.Yoshiko(ward.World);
        await ward.Measure(resident, ("spo2", "93"));
        await ward.Postman.Deliver();
        var card = ward.In(Ward.Alerts).ShouldHaveSingleItem();
        var episode = await ward.Episode(resident);
        var thread = Ward.Channel(Ward.Alerts, card.Id) with { ServiceUrl = Now };

        await ward.Press(HotelWorld.Sato, "alert.acknowledge", new() { ["episode"] = episode.Id }, place: thread, pressed: card.Id);

        var claim = new ClaimDeliveries(ward.World.Storage.Transactions, ward.World.Clock);
        var lanes = await claim.Run(64, TestContext.Current.CancellationToken);
        lanes.Single(l => l.Address is { Kind: AddressKind.Channel, ConversationId: Ward.Alerts }).Address.ServiceUrl.ShouldBe(Now);
    }

    [Fact]
    public async Task A_question_that_changes_nothing_moves_the_team_too()
    {
        await using var ward = await Ward.Open(Ward.Alerts);

        await ward.Say(HotelWorld.Sato, Ward.Channel(Ward.Alerts, "m1") with { ServiceUrl = Now }, "ヘルプ");

        var unit = await ward.World.Read((db, token) => db.Units.SingleAsync(u => u.TeamId == HotelWorld.Team, token));
        unit.ServiceUrl.ShouldBe(Now);
    }

    [Fact]
    public async Task Who_is_new_in_a_moved_team_is_looked_up_where_it_is_served_now()
    {
        await using var ward = await Ward.Open(Ward.Alerts);
        var kato = new Actor("加藤", "kato");
        ward.World.Roster(HotelWorld.Team, (kato, false));
        ward.World.Teams.Served = Now;

        await ward.Say(kato, Ward.Channel(Ward.Alerts) with { ServiceUrl = Now }, "ヘルプ");

        var membership = await ward.World.Read((db, token) => db.Memberships.OrderBy(m => m.Id).LastAsync(token));
        membership.IsGuest.ShouldBeFalse();
    }

    private static Address Place(AddressKind kind, string conversation, string? team) => new()
    {
        TenantId = "tenant",
        ServiceUrl = Before,
        Kind = kind,
        ConversationId = conversation,
        TeamId = team,
    };
}
