using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.Presets;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Tests.RecordTypes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Alerts;

public sealed class JudgementTests
{
    private static readonly IReadOnlyList<Rule> Rules = RuleFile.Read(PresetGallery.Find("health-observation")!.Rules).Value;

    [Theory]
    [InlineData("90", "spo2-93", Level.Emergency)]
    [InlineData("93", "spo2-93", Level.Emergency)]
    [InlineData("94", "spo2-95", Level.Warning)]
    [InlineData("95", "spo2-95", Level.Warning)]
    [InlineData("96", null, null)]
    [InlineData("100", null, null)]
    public void Saturation_is_judged_by_the_guide(string spo2, string? rule, Level? level) => Judge("spo2", spo2).ShouldBe(rule, level);

    [Theory]
    [InlineData("37.4", null, null)]
    [InlineData("37.5", "temperature-37-5", Level.Caution)]
    [InlineData("38.4", "temperature-37-5", Level.Caution)]
    [InlineData("38.5", "temperature-38-5", Level.Warning)]
    [InlineData("41", "temperature-38-5", Level.Warning)]
    public void Temperature_is_judged_by_the_highest_rule_only(string temperature, string? rule, Level? level) =>
        Judge("temperature", temperature).ShouldBe(rule, level);

    [Fact]
    public void Any_one_of_the_thirteen_signs_is_an_emergency()
    {
        var signs = Observation.Type.Find("signs")!.Choices;

        signs.Count.ShouldBe(13);
        signs.ShouldAllBe(sign => Judge("signs", sign.Key).Single().Level == Level.Emergency);
    }

    [Fact]
    public void A_missing_value_and_one_that_could_not_be_measured_are_no_finding()
    {
        Judge("spo2", "-").ShouldBeEmpty();
        Judgement.Of(Observation.Type, Rules, RecordValues.Empty).ShouldBeEmpty();
    }

    [Fact]
    public void Findings_of_several_fields_stand_the_worst_first()
    {
        var values = Observation.Read(("temperature", "37.6"), ("spo2", "92"), ("notes", "SpO2 50")).Values;

        var findings = Judgement.Of(Observation.Type, Rules, values);

        findings.Select(f => f.Rule.Key).ShouldBe(["spo2-93", "temperature-37-5"]);
        findings[0].Rule.Sentence.Ja.ShouldBe("SpO2 93以下 → 中等症II相当");
        findings[0].Rule.NormalRange!.Ja.ShouldBe("96以上");
        findings[0].Value.ShouldBe(new NumberValue(92));
    }

    [Fact]
    public void Rules_of_another_record_type_are_silent() =>
        Judgement.Of(Observation.Type with { Key = "other" }, Rules, Observation.Read(("spo2", "90")).Values).ShouldBeEmpty();

    private static IReadOnlyList<Finding> Judge(string field, string typed) =>
        Judgement.Of(Observation.Type, Rules, Observation.Read((field, typed)).Values);
}
