using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Presets;
using BotApp.Domain.Tests.RecordTypes;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Alerts;

public sealed class RuleFileTests
{
    private static readonly IReadOnlyList<Rule> Rules = RuleFile.Read(PresetGallery.Find("health-observation")!.Rules).Value;

    [Fact]
    public void Rules_come_back_as_they_were_written()
    {
        var text = RuleFile.Write(Rules);

        RuleFile.Write(RuleFile.Read(text).Value).ShouldBe(text);
    }

    [Fact]
    public void A_rule_of_the_lowest_level_comes_back_too()
    {
        var info = Rules[1] with { Level = Level.Info };

        RuleFile.Read(RuleFile.Write([info])).Value.Single().ShouldBe(info);
    }

    [Fact]
    public void The_rules_of_the_preset_fit_its_record_types() =>
        RuleFile.Check(Rules, [Observation.Type, Observation.Resident]).ShouldBeEmpty();

    [Fact]
    public void Every_fault_of_the_rules_is_told_at_once()
    {
        Rule[] broken =
        [
            Rules[1],
            Rules[1] with { Sentence = new(""), Field = "nowhere" },
            Rules[1] with { Key = "kind", Field = "notes" },
            Rules[1] with { Key = "never", When = new NumberWithin(AtLeast: 5, AtMost: 4) },
            Rules[1] with { Key = "empty", When = new NumberWithin() },
            Rules[0] with { When = new AnyChoiceOf(["no-such-sign"]) },
        ];

        RuleFile.Check(broken, [Observation.Type]).Select(Said.InJapanese).ShouldBe(
        [
            "判定ルール「spo2-93」が2回あります。",
            "判定ルール「spo2-93」に文か出典がありません。",
            "判定ルール「spo2-93」が指す項目「nowhere」がありません。",
            "判定ルール「kind」の条件は項目「notes」に使えません。",
            "判定ルール「never」の条件は項目「spo2」に使えません。",
            "判定ルール「empty」の条件は項目「spo2」に使えません。",
            "判定ルール「emergency-sign」の条件は項目「signs」に使えません。",
        ]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""[{"key":"a"}]""")]
    [InlineData("[")]
    public void What_is_no_rule_is_refused(string json) => Said.Only(RuleFile.Read(json)).ShouldStartWith("判定ルールの $");
}
