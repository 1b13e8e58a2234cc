using System.Text.RegularExpressions;
using BotApp.Domain.Tests.Cards;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed partial class RefusalWordsTests
{
    private static readonly string[] Rooms = ["Text", "RecordTypes", "Alerts/Rules", "Presets"];

    [Fact]
    public void Every_refusal_that_the_code_names_has_a_sentence_in_both_languages()
    {
        var words = WordsFiles.Load(Path.Combine(Repository.Cards, "words"));
        var named = Rooms.SelectMany(NamedIn).ToHashSet(StringComparer.Ordinal);

        named.Count.ShouldBeGreaterThan(60);
        named.Where(key => !words.Of(Language.Japanese).Has(key) || !words.Of(Language.English).Has(key)).ShouldBeEmpty();
        words.Of(Language.Japanese).Has("value.saidBack").ShouldBeTrue();
    }

    private static IEnumerable<string> NamedIn(string room) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "BotApp.Domain", room), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Key().Matches(File.ReadAllText(file)).Select(m => m.Groups["key"].Value));

    [GeneratedRegex("\"(?<key>refusal\\.[A-Za-z.]+)\"", RegexOptions.NonBacktracking)]
    private static partial Regex Key();
}
