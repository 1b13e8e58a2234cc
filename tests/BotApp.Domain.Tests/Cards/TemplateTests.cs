using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("\"lang\": \"${a.b[1]}\"", """{ "a": { "b": [1, 2] } }""", "2")]
    [InlineData("\"lang\": \"${a['b']}\"", """{ "a": { "b": true } }""", "true")]
    [InlineData("\"speak\": \"x ${n} y ${b}\"", """{ "n": 36.50, "b": false }""", "\"x 36.5 y false\"")]
    [InlineData("\"lang\": \"${if(a == 'x' && count(b) >= 2, 'yes', c.d)}\"", """{ "a": "x", "b": [1, 2] }""", "\"yes\"")]
    [InlineData("\"lang\": \"${$root.words.record.saved}\"", "{}", "\"**保存しました**\"")]
    [InlineData("\"lang\": \"${join(a, ' → ')}\"", """{ "a": [97, 96, 92] }""", "\"97 → 96 → 92\"")]
    [InlineData("\"lang\": \"${exists(a) || empty(b) || !c}\"", "{}", "true")]
    public void A_binding_finds_its_value_and_keeps_its_type(string member, string data, string expected) =>
        SmallCard.Bind(member, data)[member.Split('"')[1]]!.ToJsonString(CardSize.Wire).ShouldBe(expected);

    [Fact]
    public void An_element_is_repeated_for_each_item_and_left_out_where_its_condition_fails()
    {
        var card = SmallCard.Bind(
            """
            "body": [
              { "type": "TextBlock", "$data": "${people}", "$when": "${age >= 65}", "text": "${$index}: ${name} ${$root.unit}" },
              { "type": "TextBlock", "$when": "${missing == 'x'}", "text": "never" }
            ]
            """,
            """{ "unit": "歳", "people": [{ "name": "A", "age": 70 }, { "name": "B", "age": 20 }, { "name": "C", "age": 65 }] }""");

        card["body"]!.AsArray().Select(e => e!["text"]!.GetValue<string>()).ShouldBe(["0: A 歳", "2: C 歳"]);
    }

    [Theory]
    [InlineData("\"speak\": \"${nobody.name}\"")]
    [InlineData("\"speak\": \"x ${nothing}\"")]
    [InlineData("\"speak\": \"x ${list}\"")]
    [InlineData("\"speak\": \"${$root.words.record.gone}\"")]
    public void A_path_that_leads_nowhere_is_refused_with_card_and_place(string member) =>
        Should.Throw<CardException>(() => SmallCard.Bind(member, """{ "nothing": null, "list": [1] }"""))
            .Message.ShouldStartWith("Card small, ");

    [Theory]
    [InlineData("\"speak\": \"${formatDateTime(a)}\"")]
    [InlineData("\"speak\": \"${a b}\"")]
    [InlineData("\"speak\": \"${a\"")]
    [InlineData("\"speak\": \"${$host.a}\"")]
    [InlineData("\"speak\": \"\\\\ ${a}\"")]
    [InlineData("\"body\": [{ \"type\": \"TextBlock\", \"$when\": true }]")]
    [InlineData("\"body\": [{ \"type\": \"${a}\" }]")]
    [InlineData("\"body\": [{ \"type\": \"TextBlock\", \"unheardOf\": \"${a}\" }]")]
    public void What_is_not_of_the_subset_is_refused_when_the_card_is_loaded(string member) =>
        Should.Throw<CardException>(() => SmallCard.Bind(member, """{ "a": "x" }"""));
}
