using BotApp.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Settings;

/// <summary>Settings are read once: complete, or refused with every reason at once.</summary>
public sealed class SettingsTests
{
    private static readonly (string, string)[] Complete =
        [("Bot:AppId", "app"), ("Bot:TenantId", "t"), ("Bot:Secret", "s"), ("Bot:Tenants:0", "t")];

    [Fact]
    public void Everything_has_a_usual_value_in_Development()
    {
        var settings = Read("Development", ("urls", "http://localhost:3978"));
        settings.Bot.IsAuthenticated.ShouldBeFalse();
        settings.Bot.ServiceHosts.ShouldBe(["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"]);
        settings.Data.ShouldBe(new DataSettings("data", null));
        settings.Clock.TimeZone.Id.ShouldBe("Asia/Tokyo");
        settings.Alerts.ShouldBe(new AlertSettings(TimeSpan.FromMinutes(10), 5));
        settings.Limits.Send.Select(w => (w.Count, w.Length.TotalSeconds)).ShouldBe([(7, 1), (8, 2), (60, 30), (1800, 3600)]);
        settings.Limits.Read.Select(w => (w.Count, w.Length.TotalSeconds)).ShouldBe([(14, 1), (16, 2), (120, 30), (3600, 3600)]);
        (settings.Limits.PerTenantSecond, settings.Limits.BodyBytes, settings.Limits.MessageBytes).ShouldBe((30, 262_144, 81_920));
    }

    [Theory]
    [InlineData("Bot")]
    [InlineData("Data")]
    [InlineData("People")]
    [InlineData("Clock")]
    [InlineData("Alerts")]
    [InlineData("Limits")]
    public async Task The_README_has_every_key_of_a_section(string section)
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken);
        var refused = Refused("Development", ($"{section}:NoSuchKey", "x")).ShouldHaveSingleItem();
        var known = refused.Split($"{section} has ")[1].TrimEnd('.').Split(", ");

        known.Where(key => !readme.Contains($"`{section}:{key}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Outside_Development_it_says_everything_that_is_missing()
    {
        var problems = Refused("Production", ("urls", "http://0.0.0.0:80"));
        problems.ShouldContain(p => p.StartsWith("Bot:AppId is not set", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("Bot:Tenants is empty", StringComparison.Ordinal));
        Read("Production", Complete).Bot.Authority.ShouldBe(new Uri("https://login.microsoftonline.com/t"));
        Refused("Production", [.. Complete.Where(s => s.Item1 != "Bot:Secret")]).ShouldHaveSingleItem().ShouldStartWith("Bot:Secret or Bot:Certificate or Bot:ManagedIdentity");
        Refused("Production", [.. Complete, ("Bot:ManagedIdentity", "m")]).ShouldHaveSingleItem().ShouldContain("exactly one");
        Refused("Production", [.. Complete.Where(s => s.Item1 != "Bot:TenantId")]).ShouldHaveSingleItem().ShouldStartWith("Bot:TenantId");
        Refused("Production", [.. Complete.Where(s => s.Item1 != "Bot:Secret"), ("Bot:Certificate", "/no/such.pem")]).ShouldHaveSingleItem().ShouldStartWith("Bot:Certificate");
    }

    [Theory]
    [InlineData("urls", "http://0.0.0.0:3978")]
    [InlineData("urls", "http://*:3978")]
    [InlineData("urls", "http://localhost:1;http://[::]:2")]
    [InlineData("urls", "http://192.0.2.7:80")]
    [InlineData("urls", "no address")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:A:Url", "http://+:80")]
    public void Without_an_app_id_only_loopback_may_be_listened_on(string key, string value)
    {
        Refused("Development", (key, value)).ShouldHaveSingleItem().ShouldContain("loopback");
        Read("Development", [(key, value), .. Complete]).Bot.IsAuthenticated.ShouldBeTrue();
    }

    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://127.0.0.1:0;https://[::1]:5001")]
    public void Loopback_has_many_names(string urls) => Read("Development", ("urls", urls)).Bot.IsAuthenticated.ShouldBeFalse();

    [Theory]
    [InlineData("Bot:Appid2", "x", "is not known")]
    [InlineData("Data:Postgress", "x", "is not known")]
    [InlineData("Limits:Send:0", "7 per second", "7/1")]
    [InlineData("Limits:Send", "7/1", "is a list")]
    [InlineData("Limits:BodyBytes", "many", "whole number")]
    [InlineData("Limits:BodyBytes", "-1", "whole number")]
    [InlineData("Limits:CallTimeout", "10", "hh:mm:ss")]
    [InlineData("Alerts:EscalateAfter", "-00:01:00", "hh:mm:ss")]
    [InlineData("Alerts:Rounds", "0", "from 1 to 50")]
    [InlineData("Clock:TimeZone", "Mars/Olympus", "time zone")]
    [InlineData("Bot:OpenIdMetadata", "http://elsewhere.example/", "https")]
    [InlineData("Bot:Authority", "nonsense", "https")]
    [InlineData("Bot:ServiceHosts:0", "https://smba.trafficmanager.net/", "host names alone")]
    [InlineData("People:Administrators", "one", "is a list")]
    [InlineData("Data:Directory:0", "x", "one value")]
    public void A_wrong_value_is_refused_with_a_sentence(string key, string value, string words)
    {
        var problem = Refused("Development", (key, value)).ShouldHaveSingleItem();
        problem.ShouldContain(words);
        problem.ShouldStartWith(key.Split(':')[0] + ":");
    }

    [Fact]
    public void Loopback_without_TLS_is_for_Development_only()
    {
        Read("Development", ("Bot:Authority", "http://127.0.0.1:5/t")).Bot.Authority.Port.ShouldBe(5);
        Refused("Production", [.. Complete, ("Bot:Authority", "http://127.0.0.1:5/t")]).ShouldHaveSingleItem().ShouldContain("https");
    }

    [Fact]
    public void Several_problems_are_said_at_once_and_secrets_are_not()
    {
        var problems = Refused("Production", ("Bot:Secret", "geheim"), ("Bot:Typo", "geheim"), ("Data:Postgres", "Password=geheim"), ("Clock:TimeZone", "x"));
        problems.Count.ShouldBe(4);
        problems.ShouldAllBe(p => !p.Contains("geheim"));
        Read("Production", [.. Complete, ("Data:Postgres", "Password=geheim")]).ToString().ShouldNotContain("geheim");
    }

    private static IReadOnlyList<string> Refused(string environment, params (string, string)[] settings) =>
        Should.Throw<SettingsRefusedException>(() => Read(environment, settings)).Problems;

    private static HostSettings Read(string environment, params (string Key, string Value)[] settings) => ReadSettings.Run(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(),
        new NamedEnvironment { EnvironmentName = environment });

    private sealed class NamedEnvironment : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "BotApp";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
