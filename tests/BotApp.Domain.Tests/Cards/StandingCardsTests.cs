using System.Text.Json.Nodes;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class StandingCardsTests
{
    [Fact]
    public void A_card_that_is_kept_is_written_once()
    {
        var card = StandingCards.Keep(new JsonObject { ["type"] = "AdaptiveCard" });
        var times = 0;
        StandingCards.Written(card, Write).ShouldBe([1]);
        StandingCards.Written(card, Write).ShouldBe([1]);

        byte[] Write(JsonObject asked)
        {
            asked.ShouldBeSameAs(card);
            return [(byte)++times];
        }
    }

    [Fact]
    public void Any_other_card_is_left_to_whoever_sends_it() =>
        StandingCards.Written([], _ => throw new InvalidOperationException("Not asked for.")).ShouldBeNull();
}
