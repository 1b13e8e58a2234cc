using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

/// <summary>The wire tells inputs from data by their ids; an input of another name would arrive as data and be ignored.</summary>
public sealed class InputTests
{
    public static TheoryData<string> Templates { get; } =
        new(Directory.GetFiles(Repository.Cards, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_input_of_a_card_is_called_a_field(string template)
    {
        var card = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Cards, template)));

        Inputs(card).Where(id => !id.StartsWith("field:", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Inputs(JsonNode? node) => node switch
    {
        JsonArray array => array.SelectMany(Inputs),
        JsonObject thing => thing.SelectMany(property => Inputs(property.Value)).Concat(
            ((string?)(thing["type"] as JsonValue))?.StartsWith("Input.", StringComparison.Ordinal) == true ? [(string)thing["id"]!] : []),
        _ => [],
    };
}
