using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed class GoldenCardTests
{
    public static TheoryData<string, Language> Cases { get; } = new MatrixTheoryData<string, Language>(CardSamples.Names, Enum.GetValues<Language>());

    public static TheoryData<string> Cards { get; } = new(CardSamples.Deck.Templates.Select(t => t.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_card_looks_as_a_person_approved_it(string name, Language language) =>
        GoldenFile.Check(name, language, CardSamples.Draw(name, language));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_card_with_the_longest_legal_data_fits_its_budget(string name, Language language) =>
        CardSize.Of(CardSamples.Draw(name, language)).ShouldBeLessThanOrEqualTo(28 * 1024);

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_has_an_approved_case_in_both_languages(string card)
    {
        Directory.GetFiles(GoldenFile.Folder, card + ".*.ja.json").ShouldNotBeEmpty();
        Directory.GetFiles(GoldenFile.Folder, card + ".*.en.json").ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_is_tried_with_the_longest_data_it_can_have(string card) =>
        CardSamples.Names.ShouldContain(card + ".longest");
}
