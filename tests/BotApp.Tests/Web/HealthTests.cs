using System.Net;
using BotApp.Tests.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Web;

public sealed class HealthTests
{
    [Fact]
    public async Task A_host_with_its_database_is_live_and_ready()
    {
        using var folder = new TemporaryFolder();
        await using var host = HostApp.Build(
            "--environment", "Development", "--urls", "http://127.0.0.1:0", $"--Data:Directory={folder.Location}");
        await host.StartAsync(TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };

        (await http.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
