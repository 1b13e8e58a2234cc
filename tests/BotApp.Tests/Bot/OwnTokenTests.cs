using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BotApp.Bot.Outbound;
using BotApp.Teams.Wire;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Our own token: from the login, kept, renewed, and never without need.</summary>
public sealed class OwnTokenTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_token_of_the_login_serves_many_calls()
    {
        await using var login = await LoginServer.Start();
        await using var world = await Start(login, ("Bot:Secret", "geheim"));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Post(world, $"a:{i}")));

        world.Connector.Calls.Select(c => c.Authorization).Distinct().ShouldBe(["Bearer token-1"]);
        login.Issued.ShouldBe(1);
        login.LastPath.ShouldBe($"/{WireWorld.Tenant}/oauth2/v2.0/token");
        ((string?)login.LastForm["grant_type"], (string?)login.LastForm["client_id"], (string?)login.LastForm["client_secret"])
            .ShouldBe(("client_credentials", ChannelToken.AppId, "geheim"));
        login.LastForm["scope"].ToString().Split(' ').ShouldContain("https://api.botframework.com/.default");
    }

    [Theory]
    [InlineData("pem")]
    [InlineData("pfx")]
    public async Task A_certificate_proves_us_too(string kind)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.{kind}");
        try
        {
            await File.WriteAllBytesAsync(file, Certificate(kind), Now);
            await using var login = await LoginServer.Start();
            await using var world = await Start(login, ("Bot:Certificate", file), ("Bot:CertificatePassword", kind == "pfx" ? "pw" : ""));
            (await Post(world, "a:1")).ShouldBeOfType<Accepted>();
            login.LastForm["client_assertion"].ToString().Split('.').Length.ShouldBe(3);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_token_that_Teams_does_not_take_is_replaced_once()
    {
        await using var login = await LoginServer.Start();
        await using var world = await Start(login, ("Bot:Secret", "s"));
        world.Connector.Answers = (http, call) => call.Authorization == "Bearer token-1" ? http.Json(401, "") : Task.FromResult(false);
        (await Post(world, "a:1")).ShouldBeOfType<Accepted>();
        world.Connector.Calls.Select(c => c.Authorization).ShouldBe(["Bearer token-1", "Bearer token-2"]);

        world.Connector.Answers = (http, _) => http.Json(401, "");
        (await Post(world, "a:1")).ShouldBeOfType<Rejected>().AddressIsDead.ShouldBeFalse("it is our credential, not the conversation");
        world.Connector.Calls.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Without_a_token_messages_wait_and_nothing_is_sent()
    {
        await using var login = await LoginServer.Start();
        login.IsDown = true; // before the host starts, which asks for a token at once
        await using var world = await Start(login, ("Bot:Secret", "s"));
        (await Post(world, "a:1")).ShouldBeOfType<Held>();
        world.Connector.Calls.ShouldBeEmpty();
        world.Log.All.ShouldContain(line => line.Contains("Bot:AppId"));
    }

    [Fact]
    public async Task A_token_is_renewed_before_its_end_and_kept_while_that_fails()
    {
        var clock = new MovedClock();
        var fetched = 0;
        var isDown = false;
        using var token = new OwnToken(
            _ => isDown ? throw new HttpRequestException() : Task.FromResult(($"t{++fetched}", clock.GetUtcNow() + TimeSpan.FromHours(1))),
            clock, NullLogger<OwnToken>.Instance);
        (await token.Get(Now)).ShouldBe("t1");
        clock.Move(TimeSpan.FromMinutes(54));
        (await token.Get(Now)).ShouldBe("t1");
        isDown = true;
        clock.Move(TimeSpan.FromMinutes(2));
        (await token.Get(Now)).ShouldBe("t1", "still good for minutes");
        clock.Move(TimeSpan.FromMinutes(5));
        (await token.Get(Now)).ShouldBeNull();
        isDown = false;
        clock.Move(TimeSpan.FromSeconds(3));
        (await token.Get(Now)).ShouldBe("t2");
    }

    private static Task<WireWorld> Start(LoginServer login, params (string, string)[] settings) => WireWorld.Start(
        [.. settings, ("Bot:AppId", ChannelToken.AppId), ("Bot:TenantId", WireWorld.Tenant), ("Bot:Authority", login.Authority)]);

    private static Task<WireResult> Post(WireWorld world, string conversation) =>
        world.Wire.Post(world.Personal(conversation), OutgoingMessage.OfText("x"), Now);

    private static byte[] Certificate(string kind)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return kind == "pfx"
            ? certificate.Export(X509ContentType.Pfx, "pw")
            : System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem());
    }
}
