using System.Text.Json.Nodes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards.Templates;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

/// <summary>The same template and data give the same card with Microsoft's own JavaScript library.</summary>
public sealed class MicrosoftComparisonTests
{
    [Fact]
    public async Task Every_small_template_of_the_subset_expands_alike()
    {
        var cases = SubsetTemplates.All.Select(t => (Name: t, Template: (JsonObject)JsonNode.Parse(t)!, Root: (JsonObject)JsonNode.Parse(SubsetTemplates.Root)!)).ToList();

        await Compare(cases.Select(c => (c.Name, c.Template, c.Root, Bind(c.Template, c.Root))).ToList());
    }

    [Fact]
    public async Task Every_card_with_every_sample_expands_alike()
    {
        var cases =
            from name in CardSamples.Names
            from language in Enum.GetValues<Language>()
            let template = CardSamples.Deck.Templates.Single(t => t.Name == CardSamples.CardOf(name)).Source
            let root = ReferenceData.Of(name, language)
            select ($"{name} {language}", template, root, Bind(template, root));

        await Compare(cases.ToList());
    }

    [Fact]
    public async Task Every_card_expands_alike_when_texts_are_escaped_by_property_before_binding()
    {
        var cases =
            from name in CardSamples.Names
            from language in Enum.GetValues<Language>()
            let source = CardSamples.Deck.Templates.Single(t => t.Name == CardSamples.CardOf(name))
            let drawing = new Drawing(name, CardSamples.Read(name, language), CardSamples.Deck.Words(language).Tree, Escaping.ByProperty, EscapedTwin.LongestText)
            select ($"{name} {language}", EscapedTwin.Template(source.Source), EscapedTwin.Data(ReferenceData.Marked(name, language)), source.Bind(drawing));

        await Compare(cases.ToList());
    }

    private static JsonObject Bind(JsonObject template, JsonObject root) =>
        CardTemplate.Of("compared", template).Bind(new Drawing("compared", root, root["words"] as JsonObject ?? [], Escaping.None, 2000));

    private static async Task Compare(List<(string Name, JsonObject Template, JsonObject Root, JsonObject Ours)> cases)
    {
        var sent = new JsonArray([.. cases.Select(c => new JsonObject { ["template"] = c.Template.DeepClone(), ["root"] = c.Root.DeepClone() })]);
        var answers = await NodeReference.Expand(sent, TestContext.Current.CancellationToken);
        answers.Count.ShouldBe(cases.Count);
        cases.Zip(answers).Where(pair => Differs(pair.First.Ours, pair.Second!))
            .Select(pair => $"{pair.First.Name}\nours: {ReferenceData.Sorted(pair.First.Ours)}\ntheirs: {ReferenceData.Sorted(pair.Second!)}")
            .ShouldBeEmpty();
    }

    private static bool Differs(JsonObject ours, JsonNode answer) =>
        answer["card"] is not { } theirs || ReferenceData.Sorted(ours) != ReferenceData.Sorted(theirs);
}
