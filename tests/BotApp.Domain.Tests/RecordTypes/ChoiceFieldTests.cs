using BotApp.Domain.RecordTypes;
using BotApp.Domain.Tests.Text;
using BotApp.Domain.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class ChoiceFieldTests
{
    [Theory]
    [InlineData("A")]
    [InlineData("清明")]
    [InlineData("ＡＬＥＲＴ")]
    public void A_choice_is_found_by_key_and_by_label(string typed) =>
        Observation.Read(("consciousness", typed)).Values.Choices("consciousness").ShouldBe(["A"]);

    [Fact]
    public void Signs_are_kept_once_in_the_order_of_the_definition() =>
        Observation.Read(("signs", "drowsy,胸の痛み、pale-face,drowsy,")).Values.Choices("signs")
            .ShouldBe(["pale-face", "chest-pain", "drowsy"]);

    [Fact]
    public void A_choice_that_is_not_there_is_refused_with_those_that_are() =>
        Said.InJapanese(Observation.Read(("spo2", "97"), ("consciousness", "元気")).Refusals.Single())
            .ShouldBe("意識に「元気」という選択肢はありません。選択肢: 清明、新たな混乱、声に反応、痛みに反応、反応なし");

    [Fact]
    public void A_retired_choice_stays_on_the_record_that_has_it_and_is_offered_to_no_other()
    {
        var field = Observation.Type.Find("consciousness")!;
        var retired = field with { Choices = [.. field.Choices.Select(c => c.Key == "C" ? c with { IsRetired = true } : c)] };
        var old = Observation.Context with { Previous = RecordValues.Empty.With("consciousness", new ChoiceValue("C")) };
        var kind = FieldBehaviour.Of(FieldKind.Choice);

        kind.Read(retired, "C", Observation.Context).Refused.ShouldNotBeNull();
        kind.Read(retired, "C", old).Value.ShouldBe(new ChoiceValue("C"));
        kind.Show(new ChoiceValue("C"), retired, Language.Japanese).ShouldBe("新たな混乱");
    }

    [Theory]
    [InlineData("12")]
    [InlineData("#12")]
    [InlineData("＃１２")]
    [InlineData("記録 #12")]
    public void A_reference_is_a_record_number(string typed) =>
        Observation.Read(("subject", typed), ("spo2", "97")).Values.Reference("subject").ShouldBe(12);

    [Fact]
    public void A_name_instead_of_a_picked_record_is_refused() =>
        Said.InJapanese(Observation.Read(("subject", "やまだ"), ("spo2", "97")).Refusals.Single())
            .ShouldBe("対象者を一覧から選んでください（入力: やまだ）。");
}
