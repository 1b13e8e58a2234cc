using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

public sealed partial class AnyTextTests
{
    [Fact]
    public void Any_text_in_any_field_of_any_card_gives_JSON_within_the_budget() =>
        Prop.ForAll(AnyText.Of(40).ToArbitrary(), text =>
        {
            foreach (var name in CardSamples.Names)
            {
                var data = (JsonObject)Filled(CardSamples.Read(name, Language.Japanese), text)!;
                var card = CardSamples.Deck.Draw(CardSamples.CardOf(name), Language.Japanese, data);
                var wire = JsonSerializer.SerializeToUtf8Bytes(card, CardSize.Wire);
                wire.Length.ShouldBeLessThanOrEqualTo(CardSize.Budget, name);
                Texts(JsonNode.Parse(wire)).ShouldBe(Texts(card), name);
                Texts(card).SelectMany(t => t.EnumerateRunes()).Where(r => IsUnseen(r.Value)).ShouldBeEmpty(name);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_escapes_its_escaping() =>
        Prop.ForAll(AnyText.Of(400).ToArbitrary(), text =>
        {
            var escaped = SmallCard.Text("TextBlock", "text", text);
            Escaped().Replace(escaped, "").IndexOfAny([.. "*_`[]()#>~<\\&"]).ShouldBe(-1, escaped);
            escaped.ShouldNotContain("<at>");
            Written(Escaped().Replace(escaped, m => m.Value[1..])).ShouldBe(Written(CleanText.Of(text, 2000)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_is_read_as_Markdown_where_clients_differ() =>
        Prop.ForAll(AnyText.Of(400).ToArbitrary(), text =>
            SmallCard.Text("Input.Toggle", "title", text).IndexOfAny([.. "*_`[]#>~<\\"]).ShouldBe(-1))
        .QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_CommonMark_reader_finds_nothing_but_the_letters()
    {
        var texts = AnyText.Of(400).Sample(3000, 40).Append("1. a\n   b\n---\n\n# c").ToList();
        var escaped = texts.Select(t => SmallCard.Text("TextBlock", "text", t)).ToList();

        var answers = await NodeReference.Ask("read-markdown.js", new JsonArray([.. escaped.Select(e => JsonValue.Create(e))]), TestContext.Current.CancellationToken);

        foreach (var (text, answer) in texts.Zip(answers))
        {
            answer!["kinds"]!.AsArray().Select(k => k!.GetValue<string>())
                .ShouldBeSubsetOf(["paragraph_open", "paragraph_close", "inline", "text", "text_special", "softbreak", "hardbreak"], text);
            Squeezed(answer["text"]!.GetValue<string>()).ShouldBe(Squeezed(CleanText.Of(text, 2000)));
        }
    }

    /// <summary>The text wherever a person's text stood: what looks like a key, an id or a verb stays.</summary>
    private static JsonNode? Filled(JsonNode? node, string text) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Filled(m.Value, text)))),
        JsonArray items => new JsonArray([.. items.Select(i => Filled(i, text))]),
        JsonValue value when value.TryGetValue<CardText>(out _) => CardText.FromPerson(text),
        JsonValue value when value.TryGetValue<string>(out var old) && !Key().IsMatch(old) => text,
        _ => node?.DeepClone(),
    };

    /// <summary>Every letter; where a line breaks is tested by itself.</summary>
    private static string Written(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>What is shown; card data is carried as it is.</summary>
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.Where(m => !TextKinds.IsCarried("", m.Key)).SelectMany(m => Texts(m.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    // The joiner inside an emoji is the one zero-width character that stays.
    private static bool IsUnseen(int rune) => rune is < 0x20 and not '\n' or 0x7F or 0x200B or 0x200C or 0x200E or 0x200F
        or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF;

    private static string Squeezed(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.SpaceSeparator));

    [GeneratedRegex(@"\\[!-/:-@\[-`{-~]", RegexOptions.NonBacktracking)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^((https:|data:).*|\$?[A-Za-z0-9:./_-]*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
