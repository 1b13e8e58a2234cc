using System.Text.Json.Nodes;
using BotApp.Jobs;
using BotApp.Teams.Wire;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Jobs;

public sealed class SameMessageTests
{
    [Fact]
    public void A_new_opId_alone_is_no_reason_to_send_a_card_again() =>
        SameMessage.Is(Card("一", "a1"), Card("一", "b2")).ShouldBeTrue();

    [Fact]
    public void Other_words_are() => SameMessage.Is(Card("一", "a1"), Card("二", "a1")).ShouldBeFalse();

    [Fact]
    public void A_button_more_is() =>
        SameMessage.Is(Card("一", "a1"), OutgoingMessage.OfCard(new() { ["text"] = "一", ["actions"] = new JsonArray() }, "")).ShouldBeFalse();

    private static OutgoingMessage Card(string text, string opId) => OutgoingMessage.OfCard(
        new() { ["text"] = text, ["actions"] = new JsonArray(new JsonObject { ["data"] = new JsonObject { ["opId"] = opId } }) },
        "");
}
