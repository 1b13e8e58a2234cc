using System.Text.Json.Nodes;
using BotApp.Bot.Outbound;
using BotApp.Settings;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

public sealed class UploadFileTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_file_is_put_in_one_piece_and_tried_once_more(int failures, bool arrives)
    {
        var drive = new Drive { Failures = failures };
        await using var server = await drive.Serve();

        (await Upload(server.Urls.First()).Run(server.Urls.First() + "/upload", [1, 2, 3], Token)).ShouldBe(arrives);

        drive.Range.ShouldBe("bytes 0-2/3");
        (drive.Kept?.Length ?? 0).ShouldBe(arrives ? 3 : 0);
        drive.Authorization.ShouldBe("");
    }

    [Theory]
    [InlineData("https://evil.example/upload")]
    [InlineData("http://hotel-my.sharepoint.com/upload")]
    [InlineData("upload")]
    public async Task Only_OneDrive_gets_a_file(string url)
    {
        using var upload = new UploadFile(Settings(trusted: false));

        (await upload.Run(url, [1], Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_accepted_offer_becomes_the_file_in_its_place()
    {
        await using var world = await WireWorld.Start();
        var drive = new Drive();
        await using var server = await drive.Serve();
        var done = OutgoingMessage.OfAttachment(new JsonObject { ["contentType"] = "info", ["name"] = "棚.png" }, "お渡ししました");
        world.Turns.Always(new UploadAnswer(new(server.Urls.First() + "/upload", "", "", "", ""), [1, 2, 3], done, OutgoingMessage.OfText("だめでした")));
        var consent = Activities.Invoke(world.Connector.ServiceUrl, "fileConsent/invoke", JsonNode.Parse("""{"action":"accept","uploadInfo":{"uploadUrl":"x"}}"""));
        consent["replyToId"] = "17";

        (await world.Send(consent)).Dispose();
        var call = (await world.Connector.Expect(1))[0];

        (call.Method, call.Path.EndsWith("/activities/17", StringComparison.Ordinal)).ShouldBe(("PUT", true));
        call.Body!["attachments"]![0]!["name"]!.ToString().ShouldBe("棚.png");
        drive.Kept.ShouldBe([1, 2, 3]);
    }

    private static UploadFile Upload(string server) => new(Settings(trusted: server.Length > 0));

    private static BotSettings Settings(bool trusted) =>
        new() { Authority = new Uri("https://login.example/"), ServiceHosts = [], Tenants = [], LoopbackIsTrusted = trusted };

    /// <summary>Takes a file like OneDrive does.</summary>
    private sealed class Drive
    {
        public int Failures { get; set; }

        public byte[]? Kept { get; private set; }

        public string? Range { get; private set; }

        public string Authorization { get; private set; } = "";

        public async Task<WebApplication> Serve()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.MapPut("/upload", (Delegate)Take);
            await app.StartAsync(Token);
            return app;
        }

        private async Task<IResult> Take(HttpContext http)
        {
            (Range, Authorization) = ($"{http.Request.Headers.ContentRange}", $"{http.Request.Headers.Authorization}");
            if (Failures-- > 0)
            {
                return Results.StatusCode(503);
            }

            using var bytes = new MemoryStream();
            await http.Request.Body.CopyToAsync(bytes, http.RequestAborted);
            Kept = bytes.ToArray();
            return Results.Created();
        }
    }
}
