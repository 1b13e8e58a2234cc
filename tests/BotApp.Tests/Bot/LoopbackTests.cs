using System.Net;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>Without authentication only this machine is served, under its own names.</summary>
public sealed class LoopbackTests
{
    [Fact]
    public async Task A_page_that_points_its_own_name_here_is_not_served()
    {
        await using var world = await WireWorld.Start();
        using var client = new HttpClient { BaseAddress = world.Address };
        (await Status("localhost")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await Status("127.0.0.1:1")).ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await Status("evil.example")).ShouldBe(HttpStatusCode.Forbidden);
        (await Status("localhost.evil.example")).ShouldBe(HttpStatusCode.Forbidden);

        async Task<HttpStatusCode> Status(string host)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Headers = { Host = host } };
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }
    }
}
