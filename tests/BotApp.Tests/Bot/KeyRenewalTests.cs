using BotApp.Bot.Keys;
using BotApp.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>The channel rolls its keys: what is kept, and when it is asked for again.</summary>
public sealed class KeyRenewalTests : IAsyncLifetime
{
    private readonly MovedClock clock = new();
    private readonly ServiceProvider services = new ServiceCollection().AddHttpClient().BuildServiceProvider();
    private KeyServer server = null!;
    private ChannelKeys keys = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        server = await KeyServer.Start();
        var bot = new BotSettings { OpenIdMetadata = new(server.Metadata), Authority = new("https://login/"), ServiceHosts = [], Tenants = [], LoopbackIsTrusted = true };
        keys = new(bot, services.GetRequiredService<IHttpClientFactory>(), clock, NullLogger<ChannelKeys>.Instance);
    }

    public async ValueTask DisposeAsync()
    {
        keys.Dispose();
        await services.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_new_key_is_found_at_its_first_use_but_only_once_a_minute()
    {
        (await keys.Find(server.Key.KeyId, Now)).ShouldNotBeNull();
        var rolled = server.Publish("msteams");
        (await keys.Find(rolled.KeyId, Now)).ShouldBeNull("asked a moment ago");

        clock.Move(TimeSpan.FromMinutes(1));
        (await keys.Find(rolled.KeyId, Now)).ShouldNotBeNull();
        server.Reads.ShouldBe(2);
    }

    [Fact]
    public async Task A_withdrawn_key_is_forgotten_within_a_day_and_what_it_validated_too()
    {
        (await keys.Find(server.Key.KeyId, Now)).ShouldNotBeNull();
        var generation = keys.Generation;
        server.Withdraw(server.Key);
        clock.Move(TimeSpan.FromHours(25));

        (await keys.Find(server.Key.KeyId, Now)).ShouldBeNull();
        keys.Generation.ShouldBeGreaterThan(generation);
    }

    [Fact]
    public async Task Old_keys_serve_while_new_ones_cannot_be_read()
    {
        (await keys.Find(server.Key.KeyId, Now)).ShouldNotBeNull();
        server.IsDown = true;
        clock.Move(TimeSpan.FromHours(25));

        (await keys.Find(server.Key.KeyId, Now)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Twenty_callers_ask_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => keys.Find(server.Key.KeyId, Now).AsTask()));
        server.Reads.ShouldBe(1);
    }
}
