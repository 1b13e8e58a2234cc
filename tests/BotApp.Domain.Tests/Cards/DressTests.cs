using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class DressTests
{
    private readonly JsonObject form = CardSamples.Draw("form.filled", Language.English);

    [Fact]
    public void Every_card_says_its_version_and_language_and_what_to_show_instead()
    {
        form["version"]!.GetValue<string>().ShouldBe("1.5");
        form["lang"]!.GetValue<string>().ShouldBe("en");
        form["fallbackText"]!.GetValue<string>().ShouldContain("help");
    }

    [Fact]
    public void An_Execute_carries_a_Submit_with_the_same_verb_and_data()
    {
        var save = form["actions"]![0]!;
        var submit = save["fallback"]!;

        submit["type"]!.GetValue<string>().ShouldBe("Action.Submit");
        submit["title"]!.GetValue<string>().ShouldBe(save["title"]!.GetValue<string>());
        submit["data"]!["verb"]!.GetValue<string>().ShouldBe("record.save");
        submit["data"]!["opId"]!.GetValue<string>().ShouldBe(save["data"]!["opId"]!.GetValue<string>());
        save["data"]!.AsObject().ContainsKey("verb").ShouldBeFalse();
    }

    [Fact]
    public void The_action_of_a_refresh_needs_no_fallback_and_an_unset_value_is_left_out()
    {
        var bound = JsonNode.Parse("""
            { "type": "AdaptiveCard", "refresh": { "action": { "type": "Action.Execute", "verb": "a.b" } }, "speak": null,
              "body": [{ "type": "Container", "selectAction": { "type": "Action.Execute", "verb": "a.c" } }] }
            """)!.AsObject();

        var card = CardDress.On(bound, CardSamples.Deck.Words(Language.Japanese));

        card["refresh"]!["action"]!["fallback"].ShouldBeNull();
        card.ContainsKey("speak").ShouldBeFalse();
        card["body"]![0]!["selectAction"]!["fallback"]!["data"]!["verb"]!.GetValue<string>().ShouldBe("a.c");
    }
}
