using BotApp.Domain.People;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.WhoMay;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes.WhoMay;

public sealed class AccessRuleTests
{
    [Fact]
    public void Rules_come_back_as_the_same_text()
    {
        var text = DefinitionJson.Write(Register.Ruled);

        DefinitionJson.Write(DefinitionJson.Read(text)).ShouldBe(text);
        DefinitionJson.Write(Register.Open).ShouldNotContain("access");
        AccessDifference.Between(Register.Ruled, DefinitionJson.Read(text)).ShouldBeEmpty();
    }

    [Fact]
    public void A_register_with_sound_rules_can_be_published() => DefinitionCheck.Of(Register.Ruled).ShouldBeEmpty();

    [Fact]
    public void No_rule_names_the_vendor() => Wrong(Register.May(AccessAction.View, Role.Vendor)).ShouldBe(["access.rule.vendor"]);

    [Fact]
    public void Adding_and_defining_know_no_record() =>
        Wrong(Register.May(AccessAction.Add, Role.Staff) with { Whose = Whose.Own }).ShouldBe(["access.rule.noRecordYet"]);

    [Theory]
    [InlineData("nothing", "refusal.definition.pointsNowhere")]
    [InlineData("charge", "access.rule.hasPurpose")]
    public void A_field_that_the_register_works_by_is_never_hidden(string field, string refusal) =>
        DefinitionCheck.Of(Register.Open with
        {
            Fields = [.. Register.Open.Fields.Where(f => f.Key != "charge"), Register.Charge with { Kind = FieldKind.Reference, Target = "resident" }],
            SubjectField = "charge",
            Access = [Register.May(AccessAction.View, Role.Nurse) with { Field = field }],
        }).Select(r => r.Words).ShouldBe([refusal]);

    [Fact]
    public void Only_seeing_and_filling_in_are_decided_by_field() =>
        Wrong(Register.May(AccessAction.Withdraw, Role.Nurse) with { Field = "note" }).ShouldBe(["access.rule.fieldAction"]);

    [Fact]
    public void An_assignee_is_a_person_and_a_condition_asks_for_a_choice()
    {
        Wrong(Register.May(AccessAction.Edit, Role.Staff) with { Whose = Whose.Assigned, Assignee = "note" }).ShouldBe(["access.rule.assignee"]);
        Wrong(Register.May(AccessAction.Edit, Role.Staff) with { When = new("note", ["x"]) }).ShouldBe(["access.rule.condition"]);
        Wrong(Register.May(AccessAction.Edit, Role.Staff) with { When = new("state", ["lost"]) }).ShouldBe(["access.rule.condition"]);
        Wrong(Register.May(AccessAction.Edit, Role.Staff) with { When = new("state", []) }).ShouldBe(["access.rule.condition"]);
    }

    [Fact]
    public void A_difference_names_the_action_and_its_rules_before_and_after()
    {
        var difference = AccessDifference.Between(Register.Open, Register.Open with { Access = [Register.May(AccessAction.Edit, Role.Nurse)] }).ShouldHaveSingleItem();

        difference.Action.ShouldBe(AccessAction.Edit);
        difference.Before.ShouldBeEmpty();
        difference.After.ShouldHaveSingleItem().Role.ShouldBe(Role.Nurse);
    }

    private static IEnumerable<string> Wrong(AccessRule rule) =>
        DefinitionCheck.Of(Register.Open with { Access = [rule] }).Select(r => r.Words);
}
