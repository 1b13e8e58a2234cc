using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class FormReadingTests
{
    [Fact]
    public void A_form_becomes_values()
    {
        var reading = Observation.Read(("temperature", "36.5"), ("spo2", "97"), ("signs", "chest-pain,pale-face"), ("notes", "元気"));

        reading.IsAccepted.ShouldBeTrue();
        reading.Values.Reference("subject").ShouldBe(12);
        reading.Values.Number("temperature").ShouldBe(36.5m);
        reading.Values.Choices("signs").ShouldBe(["pale-face", "chest-pain"]);
        reading.Values.Text("notes").ShouldBe("元気");
        reading.SaidBack.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_moment_of_measuring_means_now() =>
        Observation.Read(("spo2", "97")).Values.Moment("observed").ShouldBe(Observation.Now);

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var reading = Observation.Read(("subject", ""), ("temperature", "365"), ("spo2", "abc"), ("observed", "さっき"));

        reading.Refusals.Select(r => r.Field).ShouldBe(["subject", "observed", "temperature", "spo2"]);
        Said.InJapanese(reading.Refusals[0]).ShouldBe("対象者を入力してください。");
    }

    [Fact]
    public void At_least_one_value_or_sign_is_wanted()
    {
        var reading = Observation.Read(("notes", "元気"), ("spo2", "-"));

        Said.InJapanese(reading.Refusals.Single()).ShouldStartWith("次のうち少なくとも1つを入力してください: 体温、SpO2、脈拍");
        Observation.Read(("signs", "chest-pain")).IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public void A_value_that_is_refused_does_not_also_count_as_nothing_said() =>
        Observation.Read(("spo2", "abc")).Refusals.Count.ShouldBe(1);

    [Fact]
    public void What_was_typed_otherwise_is_said_back()
    {
        var saidBack = Observation.Read(("temperature", "３６．５"), ("spo2", "97")).SaidBack.Single();

        saidBack.ShouldBe(new SaidBack("temperature", "体温", "３６．５", "36.5 ℃"));
    }

    [Fact]
    public void A_moment_written_as_it_is_shown_is_not_said_back()
    {
        Observation.Read(("observed", "2026/11/21 18:05"), ("spo2", "97")).SaidBack.ShouldBeEmpty();
        Observation.Read(("observed", "11/21 18:05"), ("spo2", "97")).SaidBack.Single().Understood.ShouldBe("2026/11/21 18:05");
    }

    [Fact]
    public void An_emergency_sign_is_read_although_another_value_is_refused()
    {
        var reading = Observation.Read(("signs", "chest-pain"), ("temperature", "365"));

        reading.IsAccepted.ShouldBeFalse();
        reading.Values.Choices("signs").ShouldBe(["chest-pain"]);
    }

    [Fact]
    public void Swapped_saturation_and_pulse_are_asked_about()
    {
        var question = Observation.Read(("spo2", "72"), ("pulse", "98")).Questions.Single();

        Said.InJapanese(question.Asks).ShouldBe("SpO2が 72 %、脈拍が 98 回/分 になっています。入れ違いではありませんか。");
        var confirmed = Observation.Context with { Confirmed = new HashSet<string> { question.Confirm } };
        Observation.Read(confirmed, ("spo2", "72"), ("pulse", "98")).IsAccepted.ShouldBeTrue();
        Observation.Read(confirmed, ("spo2", "72"), ("pulse", "99")).IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void A_field_that_the_form_did_not_show_keeps_its_value()
    {
        var before = Observation.Read(("spo2", "97"), ("temperature", "36.5")).Values;
        var context = Observation.Context with
        {
            Previous = before,
            Shown = new HashSet<string> { "subject", "observed", "temperature" },
        };

        var after = Observation.Read(context, ("temperature", "")).Values;

        after.Number("spo2").ShouldBe(97);
        after["temperature"].ShouldBeNull();
    }

    [Fact]
    public void What_was_accepted_once_is_not_asked_about_again()
    {
        var before = Observation.Read(("spo2", "97"), ("observed", "11/21 8:00")).Values;
        var context = Observation.Context with { Now = Observation.Now.AddDays(30), Previous = before };

        Observation.Read(context, ("spo2", "96"), ("observed", "2026/11/21 08:00")).IsAccepted.ShouldBeTrue();
        Observation.Read(context, ("spo2", "96"), ("observed", "2026/11/21 08:01")).Questions.Count.ShouldBe(1);
    }

    [Fact]
    public void Whatever_is_typed_nothing_throws_and_what_is_kept_reads_as_itself() => AnyText.AlwaysHolds(text =>
        Observation.Type.Fields.Concat(Observation.Resident.Fields).All(field => ReadsAsItself(field, text)));

    [Theory]
    [InlineData("か ﾞ")]
    [InlineData("1号室号")]
    [InlineData("㋿ヶか ﾞ")]
    public void A_room_reads_as_itself_when_it_is_read_again(string typed) =>
        ReadsAsItself(Observation.Resident.Find("room")!, typed).ShouldBeTrue();

    private static bool ReadsAsItself(Field field, string typed)
    {
        var type = Observation.Type with { Fields = [field], AtLeastOneOf = [], SwapChecks = [] };
        var first = FormReading.Of(type, Input(field, typed), Observation.Context);
        if (first.Values[field.Key] is not { } value)
        {
            return true;
        }

        var input = FieldBehaviour.Of(field.Kind).ToInput(value);
        FormReading.Of(type, Input(field, input), Observation.Context).Values[field.Key].ShouldBe(value, field.Key);
        return FieldBehaviour.Of(field.Kind).Show(value, field, Language.English).Length > 0;
    }

    private static Dictionary<string, string> Input(Field field, string typed) => new(StringComparer.Ordinal) { [field.Key] = typed };
}
