using BotApp.Domain.RecordTypes;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class NumberFieldTests
{
    [Theory]
    [InlineData("365", "体温は 34.0〜43.0 の範囲で入力してください（入力: 365）。36.5 の間違いではありませんか。")]
    [InlineData("3.65", "体温は 34.0〜43.0 の範囲で入力してください（入力: 3.65）。36.5 の間違いではありませんか。")]
    [InlineData("９９", "体温は 34.0〜43.0 の範囲で入力してください（入力: ９９）。")]
    [InlineData("36.55", "体温は小数1桁までで入力してください（入力: 36.55）。36.6 の間違いではありませんか。")]
    public void A_temperature_that_cannot_be_is_refused(string typed, string sentence)
    {
        var reading = Observation.Read(("temperature", typed));

        Said.InJapanese(reading.Refusals.Single()).ShouldBe(sentence);
        reading.Values["temperature"].ShouldBeNull();
    }

    [Fact]
    public void An_implausible_value_is_asked_about_and_taken_when_confirmed()
    {
        var question = Observation.Read(("spo2", "9")).Questions.Single();

        Said.InJapanese(question.Asks).ShouldBe("SpO2の 9 は、ありうる範囲 70〜100 の外です。本当ですか。");
        question.Suggestion.ShouldBeNull();
        var confirmed = Observation.Context with { Confirmed = new HashSet<string> { question.Confirm } };
        Observation.Read(confirmed, ("spo2", "９")).IsAccepted.ShouldBeTrue();
        Observation.Read(confirmed, ("spo2", "8")).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void A_question_suggests_what_was_probably_meant()
    {
        var question = Observation.Read(("pulse", "7.2"));

        Said.InJapanese(question.Refusals.Single()).ShouldBe("脈拍は整数で入力してください（入力: 7.2）。72 の間違いではありませんか。");
        Observation.Read(("respiration", "3")).Questions.Single().Suggestion.ShouldBeNull();
        Observation.Read(("pulse", "250")).Questions.Single().Suggestion.ShouldBeNull();
        Observation.Read(("pulse", "16")).Questions.Single().Suggestion.ShouldBe("160");
    }

    [Fact]
    public void The_refusal_is_said_in_English_too() =>
        Said.InEnglish(Observation.Read(Observation.Context with { Language = Language.English }, ("temperature", "365")).Refusals.Single())
            .ShouldBe("Temperature must be 34.0–43.0 (you typed 365). Did you mean 36.5?");

    [Fact]
    public void What_could_not_be_measured_is_kept_as_such()
    {
        var reading = Observation.Read(("temperature", "36.5"), ("spo2", "測れない"));

        reading.Values["spo2"].ShouldBe(new NotMeasuredValue());
        reading.Values.Number("spo2").ShouldBeNull();
        reading.SaidBack.Single().Understood.ShouldBe("測定不能");
    }

    [Fact]
    public void A_number_is_shown_with_its_decimals_and_its_unit()
    {
        Show("temperature", 36m).ShouldBe("36.0 ℃");
        Show("temperature", 36.55m).ShouldBe("36.55 ℃");
        Show("spo2", 97m).ShouldBe("97 %");
    }

    private static string Show(string key, decimal number) =>
        Observation.Type.Show(key, RecordValues.Empty.With(key, new NumberValue(number)), Language.Japanese);
}
