using BotApp.Teams.Wire;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Bot;

/// <summary>The retry table of Teams: what each answer means for a post and for a change, and what it holds up.</summary>
public sealed class RetryTableTests : IAsyncLifetime
{
    private WireWorld world = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() =>
        world = await WireWorld.Start(("Limits:Send:0", "1000/1"), ("Limits:FirstHold", "00:00:00.2"), ("Limits:LongestHold", "00:00:02"));

    public ValueTask DisposeAsync() => world.DisposeAsync();

    [Theory]
    [InlineData(412, typeof(Held), typeof(Held))]
    [InlineData(429, typeof(Held), typeof(Held))]
    [InlineData(408, typeof(Unclear), typeof(Held))]
    [InlineData(500, typeof(Unclear), typeof(Held))]
    [InlineData(502, typeof(Unclear), typeof(Held))]
    [InlineData(503, typeof(Unclear), typeof(Held))]
    [InlineData(504, typeof(Unclear), typeof(Held))]
    [InlineData(400, typeof(Rejected), typeof(Rejected))]
    [InlineData(401, typeof(Rejected), typeof(Rejected))]
    [InlineData(403, typeof(Rejected), typeof(Rejected))]
    [InlineData(404, typeof(Rejected), typeof(Missing))]
    [InlineData(405, typeof(Rejected), typeof(Rejected))]
    [InlineData(413, typeof(Rejected), typeof(Rejected))]
    public async Task An_answer_means(int status, Type ofPost, Type ofChange)
    {
        world.Connector.Answers = (http, _) => http.Json(status, """{"error":{"code":"SomeCode","message":"秘密"}}""");
        (await Post("a:1")).ShouldBeOfType(ofPost);
        (await Update("a:2")).ShouldBeOfType(ofChange);
        (await world.Wire.Delete(world.Personal("a:3"), "5", Now)).ShouldBeOfType(ofChange);
        world.Log.All.ShouldNotContain(line => line.Contains("秘密"));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "wire.notInRoster", true)]
    [InlineData(403, "ConversationBlockedByUser", "wire.blockedByUser", true)]
    [InlineData(403, "Anything", "wire.notAllowed", true)]
    [InlineData(404, "ConversationNotFound", "wire.conversationGone", true)]
    [InlineData(413, "MessageSizeTooBig", "wire.tooLarge", false)]
    [InlineData(401, "", "wire.notAuthorised", false)]
    [InlineData(400, "BadSyntax", "wire.refused", false)]
    public async Task A_refusal_has_a_reason_that_staff_can_read(int status, string code, string reason, bool isDead)
    {
        world.Connector.Answers = (http, _) => http.Json(status, $$$"""{"error":{"code":"{{{code}}}"}}""");
        var rejected = (await Post("a:1")).ShouldBeOfType<Rejected>();
        (rejected.Reason, rejected.AddressIsDead).ShouldBe((reason, isDead));
        foreach (var language in new[] { "ja", "en" })
        {
            File.ReadAllText(Path.Combine(Repository.Root, "cards", "words", language, "wire.json")).ShouldContain($"\"{reason[5..]}\"");
        }
    }

    [Fact]
    public async Task A_service_that_says_when_to_come_back_has_not_taken_the_post()
    {
        world.Connector.Answers = (http, _) => http.Json(503, "", retryAfter: 2);
        IsFor(await Post("a:1"), 2, 2.5);
    }

    [Fact]
    public async Task Retry_after_holds_this_conversation_and_no_other()
    {
        world.Connector.Answers = (http, call) => call.Path.Contains("a:1", StringComparison.Ordinal) ? http.Json(429, "", retryAfter: 7) : Task.FromResult(false);
        IsFor(await Post("a:1"), 7, 7.5);
        var held = await Post("a:1");
        IsFor(held, 6, 7.5);
        (await Update("a:1")).ShouldBeOfType<Held>();
        world.Connector.Calls.Count.ShouldBe(1, "a held lane calls nobody");

        (await Post("a:2")).ShouldBeOfType<Accepted>();
        (await Post("a:1;messageid=4")).ShouldBeOfType<Held>("its threads are the same lane");
    }

    [Fact]
    public async Task Holds_grow_with_each_failure_are_jittered_and_end_with_success()
    {
        var isDown = true;
        world.Connector.Answers = (http, _) => isDown ? http.Json(429, "") : Task.FromResult(false);
        var holds = new List<double>();
        for (var i = 0; i < 6; i++)
        {
            var held = (await Post("a:1")).ShouldBeOfType<Held>();
            var left = held.Until - TimeProvider.System.GetUtcNow();
            holds.Add(left.TotalSeconds);
            await Task.Delay(left + TimeSpan.FromMilliseconds(20), Now);
        }

        holds[0].ShouldBeInRange(0.1, 0.26);
        holds[3].ShouldBeGreaterThan(holds[0] * 3);
        holds[5].ShouldBeLessThanOrEqualTo(2.6, "never longer than the longest hold and its jitter");
        isDown = false;
        (await Post("a:1")).ShouldBeOfType<Accepted>();
        (await Post("a:1")).ShouldBeOfType<Accepted>();
    }

    [Fact]
    public async Task A_post_without_an_answer_is_unclear_and_a_change_is_simply_done_again()
    {
        await using var hasty = await WireWorld.Start(("Limits:CallTimeout", "00:00:00.3"), ("Limits:FirstHold", "00:00:05"));
        hasty.Connector.Answers = async (http, _) =>
        {
            await Task.Delay(3000, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        (await Post("a:1", hasty)).ShouldBeOfType<Unclear>();
        (await Post("a:1", hasty)).ShouldBeOfType<Held>("the lane backs off all the same");
        (await hasty.Wire.Update(hasty.Personal("a:2"), "5", OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Held>();
        hasty.Connector.Calls.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_a_post_unclear_and_one_that_never_stood_does_not()
    {
        world.Connector.Answers = (http, _) =>
        {
            http.Abort();
            return Task.FromResult(true);
        };
        (await Post("a:1")).ShouldBeOfType<Unclear>();

        var to = world.Personal("a:2");
        to.ServiceUrl = "http://127.0.0.1:1/";
        (await world.Wire.Post(to, OutgoingMessage.OfText("x"), Now)).ShouldBeOfType<Held>();
    }

    private Task<WireResult> Post(string conversation, WireWorld? of = null) =>
        (of ?? world).Wire.Post((of ?? world).Personal(conversation), OutgoingMessage.OfText("x"), Now);

    private Task<WireResult> Update(string conversation) => world.Wire.Update(world.Personal(conversation), "5", OutgoingMessage.OfText("x"), Now);

    private static void IsFor(WireResult result, double least, double most) =>
        (result.ShouldBeOfType<Held>().Until - TimeProvider.System.GetUtcNow()).TotalSeconds.ShouldBeInRange(least - 0.5, most);
}
