using System.Diagnostics;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Settings;

/// <summary>The host as a process: what it says when it does not start.</summary>
public sealed class RefusedStartTests
{
    [Fact]
    public async Task A_host_that_may_not_start_says_what_to_set_and_ends()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BotApp.dll"), "--urls=http://0.0.0.0:0"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Data__Typo"] = "x" },
        };
        using var host = Process.Start(start)!;
        var said = await host.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await host.WaitForExitAsync(TestContext.Current.CancellationToken);

        host.ExitCode.ShouldBe(1);
        said.ShouldContain("Bot:AppId is not set");
        said.ShouldContain("Bot:Tenants is empty");
        said.ShouldContain("Data:Typo is not known");
        said.ShouldContain("http://0.0.0.0:0");
        said.ShouldNotContain("   at ", Case.Sensitive, "sentences, no stack trace");
    }
}
