using System.Net;
using System.Security.Cryptography;
using System.Text;
using BotApp.Teams.Turns.Kinds;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Who may speak to us: every rule of the channel's token, against keys served over real HTTP.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private KeyServer keys = null!;
    private WireWorld world = null!;

    public async ValueTask InitializeAsync()
    {
        keys = await KeyServer.Start();
        world = await StartHost();
    }

    public async ValueTask DisposeAsync()
    {
        await world.DisposeAsync();
        await keys.DisposeAsync();
    }

    private ChannelToken Good => new(keys.Key, world.Connector.ServiceUrl);

    [Theory]
    [InlineData(SecurityAlgorithms.RsaSha256)]
    [InlineData(SecurityAlgorithms.RsaSha384)]
    [InlineData(SecurityAlgorithms.RsaSha512)]
    public async Task A_token_of_the_channel_is_taken(string algorithm)
    {
        (await Send(Good with { Algorithm = algorithm })).ShouldBe(HttpStatusCode.OK);
        world.Turns.All.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_token_is_taken_within_five_minutes_of_skew()
    {
        (await Send(Good with { Until = TimeSpan.FromMinutes(-4) })).ShouldBe(HttpStatusCode.OK);
        (await Send(Good with { From = TimeSpan.FromMinutes(4) })).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Without_a_token_nobody_is_served()
    {
        (await Send((string?)null)).ShouldBe(HttpStatusCode.Unauthorized);
        (await Send("")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Send("not.a.token")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Send("ey...")).ShouldBe(HttpStatusCode.Unauthorized);
        (await Send(new string('e', 9000))).ShouldBe(HttpStatusCode.Unauthorized);
        world.Turns.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_late_or_early_is_refused()
    {
        await IsRefused(Good with { From = TimeSpan.FromHours(-2), Until = TimeSpan.FromMinutes(-6) });
        await IsRefused(Good with { From = TimeSpan.FromMinutes(6) });
    }

    [Fact]
    public async Task A_token_for_somebody_else_or_from_somebody_else_is_refused()
    {
        await IsRefused(Good with { Audience = "another app" });
        await IsRefused(Good with { Issuer = "https://sts.windows.net/x/" });
        await IsRefused(Good with { ServiceUrl = "https://smba.trafficmanager.net/emea/" });
        await IsRefused(Good with { ServiceUrl = null });
    }

    [Fact]
    public async Task A_token_signed_with_another_key_is_refused_even_under_a_known_name()
    {
        await IsRefused(Good with { Key = KeyServer.NewKey() });
        await IsRefused(Good with { Key = new RsaSecurityKey(RSA.Create(2048)) { KeyId = keys.Key.KeyId } });
        await IsRefused(Good with { Key = new RsaSecurityKey(keys.Key.Rsa) });
    }

    [Fact]
    public async Task A_token_signed_with_the_public_key_as_a_secret_is_refused()
    {
        var secret = Encoding.ASCII.GetBytes(keys.Key.Rsa.ExportSubjectPublicKeyInfoPem());
        await IsRefused(Good with { Key = new SymmetricSecurityKey(secret) { KeyId = keys.Key.KeyId }, Algorithm = SecurityAlgorithms.HmacSha256 });
    }

    [Fact]
    public async Task A_token_without_signature_is_refused()
    {
        var parts = Good.ToString().Split('.');
        var header = Base64UrlEncoder.Encode($$"""{"alg":"none","typ":"JWT","kid":"{{keys.Key.KeyId}}"}""");
        await IsRefused($"{header}.{parts[1]}.");
        await IsRefused($"{header}.{parts[1]}.{parts[2]}");
        await IsRefused($"{parts[0]}.{parts[1]}.");
        await IsRefused(Good with { Algorithm = SecurityAlgorithms.RsaSsaPssSha256 });
    }

    [Fact]
    public async Task A_token_whose_content_was_changed_is_refused()
    {
        var wanted = Good.ToString().Split('.');
        var signed = (Good with { ServiceUrl = "https://smba.trafficmanager.net/emea/" }).ToString().Split('.');
        await IsRefused($"{signed[0]}.{wanted[1]}.{signed[2]}");
    }

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        var (forOthers, forNobody) = (keys.Publish("skype", "webchat"), keys.Publish());
        await StartAgain();
        await IsRefused(Good with { Key = forOthers });
        await IsRefused(Good with { Key = forNobody });
        (await Send(Good)).ShouldBe(HttpStatusCode.OK);
        (await Send(Good.ToString(), ("channelId", "skype"))).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Unknown_keys_do_not_make_us_ask_again_and_again()
    {
        (await Send(Good)).ShouldBe(HttpStatusCode.OK);
        for (var i = 0; i < 10; i++)
        {
            await IsRefused(Good with { Key = KeyServer.NewKey() });
        }

        keys.Reads.ShouldBe(1, "the keys were read a moment ago: not again within a minute");
    }

    [Fact]
    public async Task While_no_keys_can_be_read_the_answer_is_later_and_never_yes()
    {
        keys.IsDown = true;
        await StartAgain();
        (await Send(Good)).ShouldBe(HttpStatusCode.ServiceUnavailable);
        keys.IsDown = false;
        await Task.Delay(1100, TestContext.Current.CancellationToken);
        (await Send(Good)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_tenant_that_is_not_ours_is_refused()
    {
        var activity = Activities.Message(world.Connector.ServiceUrl, "x");
        activity["conversation"]!["tenantId"] = "9d1b6f0a-1111-4222-8333-944445555666";
        activity["channelData"]!["tenant"]!["id"] = "9d1b6f0a-1111-4222-8333-944445555666";
        (await world.Status(activity, Good.ToString())).ShouldBe(HttpStatusCode.Forbidden);
        world.Turns.All.ShouldBeEmpty();
    }

    /// <summary>Keys are read at the start: what is published later is only asked for a minute after.</summary>
    private async Task StartAgain()
    {
        await world.DisposeAsync();
        world = await StartHost();
    }

    private Task<WireWorld> StartHost() => WireWorld.Start(
        ("Bot:AppId", ChannelToken.AppId), ("Bot:TenantId", WireWorld.Tenant), ("Bot:Secret", "s"),
        ("Bot:OpenIdMetadata", keys.Metadata), ("Bot:Tenants:0", WireWorld.Tenant));

    private async Task IsRefused(ChannelToken token) => await IsRefused(token.ToString());

    private async Task IsRefused(string token)
    {
        (await Send(token)).ShouldBe(HttpStatusCode.Unauthorized);
        world.Turns.All.OfType<MessageTurn>().ShouldNotContain(turn => turn.Text == "refused?");
    }

    private Task<HttpStatusCode> Send(ChannelToken token) => Send(token.ToString(), ("text", "ok"));

    private Task<HttpStatusCode> Send(string? token, params (string, System.Text.Json.Nodes.JsonNode?)[] fields) =>
        world.Status(Activities.Message(world.Connector.ServiceUrl, "refused?").With(fields), token);
}
