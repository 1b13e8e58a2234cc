using BotApp.Domain.RecordTypes;
using BotApp.Domain.Tests.Text;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class DefinitionCheckTests
{
    private static readonly Field Good = new() { Key = "good", Number = 1, Kind = FieldKind.Text, Label = new("よい") };

    [Fact]
    public void Every_fault_of_a_definition_is_told_at_once()
    {
        var refusals = DefinitionCheck.Of(Broken());

        refusals.Select(r => r.Words["refusal.definition.".Length..]).Distinct().Order().ShouldBe(
            new[]
            {
                "typeKey", "typeLabel", "nextNumber", "fieldKey", "fieldNumber", "fieldLabel", "keyTwice", "numberTwice", "maxLength",
                "decimals", "limitsReversed", "softOutsideHard", "noChoices", "choiceKey", "choiceLabel", "choiceTwice", "noTarget",
                "pointsNowhere", "wrongKind", "badDefault",
            }.Order());
        refusals.ShouldAllBe(r => Said.InJapanese(r).Length > 0 && Said.InEnglish(r).Length > 0);
    }

    [Fact]
    public void A_type_without_any_field_is_refused() =>
        Said.InJapanese(DefinitionCheck.Of(Broken() with { Key = "a", Label = new("あ"), Fields = [], TitleFields = [], SubjectField = null }).Single())
            .ShouldBe("台帳には、記録する人が入力する項目が1つ以上要ります。項目は500個までです。使っていない項目を廃止するか、続きを別の台帳に分けてください。");

    [Fact]
    public void A_comma_in_a_choice_key_is_refused()
    {
        var field = Good with { Kind = FieldKind.MultiChoice, Choices = [new("a,b", new("あ"))] };
        var type = new RecordTypeDefinition { Key = "a", Label = new("あ"), Fields = [field], NextFieldNumber = 2 };

        Said.InJapanese(DefinitionCheck.Of(type).Single()).ShouldContain("「a,b」は使えません");
    }

    private static RecordTypeDefinition Broken() => new()
    {
        Key = "Not a key",
        Label = new(" "),
        NextFieldNumber = 1,
        TitleFields = ["nowhere"],
        SubjectField = "good",
        Fields =
        [
            Good with { MaxLength = 0 },
            Good with { Number = 0, Label = new("") },
            Good with { Key = "項目", Kind = FieldKind.Number, Decimals = 7, Limits = new(new(2, 1)) },
            Good with { Key = "soft", Number = 3, Kind = FieldKind.Number, Limits = new(new(0, 10), new(5, 20)), Default = "たくさん" },
            Good with { Key = "none", Number = 4, Kind = FieldKind.Choice },
            Good with { Key = "twice", Number = 5, Kind = FieldKind.Choice, Choices = [new("a,b", new("")), new("a,b", new("い"))] },
            Good with { Key = "lost", Number = 6, Kind = FieldKind.Reference },
        ],
    };
}
