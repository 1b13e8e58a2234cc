using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("*a* _b_ `c` ~d~", @"\*a\* \_b\_ \`c\` \~d\~")]
    [InlineData("[link](https://x.example)", @"\[link\]\(https://x.example\)")]
    [InlineData("<at>佐藤</at> <b>&amp;", @"\<at\>佐藤\</at\> \<b\>\&amp;")]
    [InlineData("- a\n+ b\n1. c\n2) d\n# e", "\\- a\n\n\\+ b\n\n1\\. c\n\n2\\) d\n\n\\# e")]
    [InlineData("a\n---\nb\n==", "a\n\n\\---\n\nb\n\n\\==")]
    [InlineData("1行目\n2行目\n \n\n5行目", "1行目\n\n2行目\n\n5行目")]
    [InlineData("-4 と 36.5", "-4 と 36.5")]
    [InlineData("      code", "   code")]
    [InlineData("\u202Eabc\u200B\u0000\u2066", "abc")]
    [InlineData("神\uDB40\uDD01 👨‍👩‍👧 a\u200Db", "神\uDB40\uDD01 👨‍👩‍👧 ab")]
    public void Text_from_people_loses_its_Markdown_where_Markdown_is_read(string text, string expected)
    {
        SmallCard.Text("TextBlock", "text", text).ShouldBe(expected);
        SmallCard.Text("TextRun", "text", text).ShouldBe(CleanText.Of(text, 2000));
    }

    [Fact]
    public void Where_clients_differ_active_characters_become_full_width()
    {
        SmallCard.Text("Input.Toggle", "title", "*a* [b](c) 1. <at>").ShouldBe("＊a＊ ［b］(c) 1. ＜at＞");
        SmallCard.Text("Input.Toggle", "title", "1. a").ShouldBe("1． a");
    }

    [Fact]
    public void Card_data_is_carried_as_it_is()
    {
        var card = SmallCard.Bind(""" "actions": [{ "type": "Action.Execute", "data": { "id": "${id}" } }] """, """{ "id": "*\u200B" }""");

        card["actions"]![0]!["data"]!["id"]!.GetValue<string>().ShouldBe("*\u200B");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://x.example/a")]
    [InlineData("data:text/html,x")]
    [InlineData("https://user:word@x.example/")]
    public void An_address_that_a_card_may_not_carry_is_refused(string address) =>
        Should.Throw<CardException>(() => SmallCard.Text("Image", "url", address));

    [Fact]
    public void A_long_text_is_cut_between_characters()
    {
        var cut = SmallCard.Text("TextRun", "text", string.Concat(Enumerable.Repeat("👨‍👩‍👧", 1000)));

        cut.Length.ShouldBeLessThanOrEqualTo(2000);
        cut.ShouldEndWith("👧…");
    }

    [Fact]
    public void A_sentence_keeps_its_own_Markdown_and_escapes_its_arguments()
    {
        var filled = Sentence.Fill("record.saved", "**{number}** を保存しました", new Dictionary<string, string> { ["number"] = "*12*" });

        filled.Markdown.ShouldBe(@"**\*12\*** を保存しました");
        filled.Plain.ShouldBe("***12*** を保存しました");
        SmallCard.Bind("\"body\": [{ \"type\": \"TextBlock\", \"text\": \"${$root.words.record.saved}\" }]", "{}")
            ["body"]![0]!["text"]!.GetValue<string>().ShouldBe("**保存しました**");
    }

    [Fact]
    public void Only_the_exact_arguments_fill_a_sentence()
    {
        var none = new Dictionary<string, string>();
        Should.Throw<CardException>(() => Sentence.Fill("k", "{number}", none));
        Should.Throw<CardException>(() => Sentence.Fill("k", "x", new Dictionary<string, string> { ["number"] = "1" }));
    }
}
