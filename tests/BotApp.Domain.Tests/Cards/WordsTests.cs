using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class WordsTests
{
    private readonly Words japanese = CardSamples.Deck.Words(Language.Japanese);
    private readonly Words english = CardSamples.Deck.Words(Language.English);

    [Fact]
    public void Both_languages_have_the_same_sentences() =>
        japanese.Sentences.Keys.Order(StringComparer.Ordinal).ShouldBe(english.Sentences.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_sentence_has_the_same_placeholders_in_both_languages()
    {
        foreach (var (key, sentence) in japanese.Sentences.Where(s => english.Has(s.Key)))
        {
            Sentence.Placeholders(english.Sentences[key]).Order().ShouldBe(Sentence.Placeholders(sentence).Order(), key);
        }
    }

    [Theory]
    [InlineData("0", "✓ Changed “Room” in 0 records")]
    [InlineData("1", "✓ Changed “Room” in 1 record")]
    [InlineData("12", "✓ Changed “Room” in 12 records")]
    public void An_English_word_follows_its_number(string count, string says) =>
        english.Say("bulk.done", ("field", "Room"), ("count", count)).ShouldBe(says);

    [Fact]
    public void Nobody_is_shouted_at()
    {
        foreach (var (key, sentence) in japanese.Sentences.Concat(english.Sentences))
        {
            sentence.ShouldNotContain("！", customMessage: key);
            sentence.ShouldNotContain("!", customMessage: key);
        }
    }

    [Fact]
    public void A_refusal_is_said_in_the_language_of_the_person()
    {
        japanese.Say(Refusal.Of("common.required")).ShouldBe("入力してください。");
        english.Say(Refusal.At("temperature", "common.required")).ShouldBe("Please fill this in.");
        Should.Throw<CardException>(() => japanese.Say("record.nobodyWroteThis"));
    }

    [Fact]
    public void A_sentence_keeps_its_two_forms_inside_any_data()
    {
        var text = new CardText("*a*", "a");
        var notices = new[] { new FormNotice(text) };

        var drawn = CardSamples.Deck.Draw("form", Language.Japanese, new FormCard("T", [], []) { Notices = notices });

        drawn["body"]![1]!["items"]![0]!["text"]!.GetValue<string>().ShouldBe("✕ *a*");
    }

    [Fact]
    public void Data_from_outside_cannot_pass_as_our_own_sentence()
    {
        var forged = new JsonObject { ["title"] = new JsonObject { ["markdown"] = "*a*", ["plain"] = "a" } };

        Should.Throw<CardException>(() => CardSamples.Deck.Draw("form", Language.Japanese, forged));
    }
}
