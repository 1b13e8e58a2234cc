using BotApp.Simulator;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Simulator;

public sealed class LoginTests
{
    [Fact]
    public async Task What_the_bot_is_sent_carries_a_token_that_the_metadata_proves()
    {
        await using var stage = await Stage.Set(o => o with { Auth = true });
        await stage.Sato.WithBot.Say("ヘルプ");
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
            $"{stage.Server.Address}/v1/.well-known/openidconfiguration", new HttpDocumentRetriever { RequireHttps = false }, CancellationToken.None);
        var token = stage.Bot.Authorizations[^1]!["Bearer ".Length..];
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = "https://api.botframework.com",
            ValidAudience = stage.Server.Identity.AppId,
            IssuerSigningKeys = metadata.SigningKeys,
        });
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        result.Claims["serviceurl"].ShouldBe(stage.Server.Settings.ServiceUrl);
        var key = (JsonWebKey)metadata.JsonWebKeySet.Keys.Single();
        key.AdditionalData["endorsements"].ToString()!.ShouldContain("msteams");
    }

    [Fact]
    public async Task The_connector_wants_a_token_of_the_login()
    {
        await using var stage = await Stage.Set(o => o with { Auth = true });
        var url = $"{stage.V3}/conversations/{await Stage.Chat(stage.Sato)}/activities";
        (await stage.Bot.Post(url, Wire.Text("無"))).Status.ShouldBe(401);
        stage.Bot.Http.DefaultRequestHeaders.Authorization = new("Bearer", "eyJhbGciOiJub25lIn0.e30.");
        (await stage.Bot.Post(url, Wire.Text("偽"))).Status.ShouldBe(401);
        var (_, granted) = await Ask(stage, stage.Server.Settings.Secret);
        stage.Bot.Http.DefaultRequestHeaders.Authorization = new("Bearer", granted.Text("access_token"));
        (await stage.Bot.Post(url, Wire.Text("真"))).Status.ShouldBe(201);
        // The channel's own token is for the bot, not for the connector.
        stage.Bot.Http.DefaultRequestHeaders.Authorization = new("Bearer", stage.Bot.Authorizations[^1]!["Bearer ".Length..]);
        (await stage.Bot.Post(url, Wire.Text("逆"))).Status.ShouldBe(401);
    }

    [Fact]
    public async Task A_wrong_secret_gets_no_token()
    {
        await using var stage = await Stage.Set(o => o with { Auth = true });
        var (status, body) = await Ask(stage, "wrong");
        (status, body.Text("error")).ShouldBe((401, "invalid_client"));
    }

    private static async Task<(int Status, System.Text.Json.Nodes.JsonNode? Body)> Ask(Stage stage, string secret)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = stage.Server.Identity.AppId,
            ["client_secret"] = secret,
            ["scope"] = "https://api.botframework.com/.default",
        });
        using var http = new HttpClient();
        using var answer = await http.PostAsync(new Uri($"{stage.Server.Address}/{stage.Server.Identity.TenantId}/oauth2/v2.0/token"), form);
        return ((int)answer.StatusCode, System.Text.Json.Nodes.JsonNode.Parse(await answer.Content.ReadAsStringAsync()));
    }
}
