using BotApp.Bot;
using BotApp.Bot.Outbound;
using BotApp.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

public sealed class FetchFileTests
{
    [Theory]
    [InlineData("photo", 100, 100)]
    [InlineData("photo", 99, null)]
    [InlineData("endless", 5_000, null)]
    [InlineData("elsewhere", 1_000, null)]
    [InlineData("missing", 1_000, null)]
    public async Task A_file_is_read_up_to_its_cap_and_from_where_it_was_said_to_be(string path, int most, int? length)
    {
        await using var files = await Serve();

        (await Fetch(files, trusted: true).Run($"{files.Urls.First()}/{path}", most, TestContext.Current.CancellationToken))?.Length.ShouldBe(length ?? -1);
        (await Fetch(files, trusted: true).Run($"{files.Urls.First()}/{path}", most, TestContext.Current.CancellationToken) is not null).ShouldBe(length is not null);
    }

    [Theory]
    [InlineData("https://evil.example/photo")]
    [InlineData("https://sharepoint.com.evil.example/photo")]
    [InlineData("http://hotel.sharepoint.com/photo")]
    [InlineData("file:///etc/passwd")]
    [InlineData("photo")]
    public async Task Only_the_hosts_of_Microsoft_365_are_asked(string url)
    {
        await using var files = await Serve();

        (await Fetch(files, trusted: false).Run(url, 1_000, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await Fetch(files, trusted: false).Run($"{files.Urls.First()}/photo", 1_000, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_pasted_picture_is_fetched_with_our_token_and_a_file_without()
    {
        await using var files = await Serve();
        var server = files.Urls.First();

        (await Fetch(files, trusted: true).Run($"{server}/v3/attachments/1/views/original", 1_000, TestContext.Current.CancellationToken))!.Length.ShouldBe(7);
        (await Fetch(files, trusted: true).Run($"{server}/private", 1_000, TestContext.Current.CancellationToken)).ShouldBeNull();
        (await Fetch(files, trusted: true).Run("https://evil.example/v3/attachments/1/views/original", 1_000, TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    private static FetchFile Fetch(WebApplication files, bool trusted)
    {
        var settings = new BotSettings
        {
            Authority = new Uri("https://login.example/"),
            ServiceHosts = [],
            Tenants = [],
            LoopbackIsTrusted = trusted && files.Urls.Count > 0,
        };
        var token = new OwnToken(
            _ => Task.FromResult(("our-token", TimeProvider.System.GetUtcNow().AddHours(1))), TimeProvider.System, NullLogger<OwnToken>.Instance);
        return new(settings, new ServiceHosts(settings), token);
    }

    /// <summary>Only for whoever brings our token.</summary>
    private static IResult Private(HttpContext http) =>
        http.Request.Headers.Authorization == "Bearer our-token" ? Results.Bytes(new byte[7]) : Results.Unauthorized();

    private static async Task<WebApplication> Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/photo", () => Results.Bytes(new byte[100]));
        app.MapGet("/private", Private);
        app.MapGet("/v3/attachments/1/views/original", Private);
        app.MapGet("/elsewhere", () => Results.Redirect("/photo"));
        app.MapGet("/endless", async (HttpContext context) =>
        {
            for (var i = 0; i < 100; i++)
            {
                await context.Response.Body.WriteAsync(new byte[1_000], context.RequestAborted);
            }
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
