using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Editing;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes.Editing;

public sealed class TypeDifferenceTests
{
    [Fact]
    public void A_changed_limit_says_what_it_was_and_is()
    {
        var number = Draft.Add(FieldKind.Number, (FieldSetting.Label, "体重"), (FieldSetting.Most, "200"));
        var changed = ChangeField.Read(
            new(1, 1, number.Draft.Definition), number.Draft.Key, Draft.Form(FieldKind.Number, (FieldSetting.Label, "体重"), (FieldSetting.Most, "150")), []);

        var difference = TypeDifference.Between(number.Draft.Definition, changed.Draft.Definition, []).ShouldHaveSingleItem().ShouldBeOfType<SettingDiffers>();

        (difference.Setting, difference.Before, difference.After).ShouldBe((FieldSetting.Most, "200", "150"));
    }

    [Fact]
    public void A_copy_names_the_field_of_the_other_register_as_people_call_it()
    {
        PublishedType[] registers = [new(1, 1, Observation.Resident)];
        var inputs = new[] { (FieldSetting.Label, "同室者"), (FieldSetting.Target, "resident") };
        var before = AddField.Read(Observation.Type, Draft.Form(FieldKind.Reference, inputs), registers).Draft;
        var after = ChangeField.Read(
            new(2, 1, before.Definition), before.Key, Draft.Form(FieldKind.Reference, [.. inputs, (FieldSetting.Lookups, "部屋 → メモ")]), registers);

        var difference = TypeDifference.Between(before.Definition, after.Draft.Definition, registers).ShouldHaveSingleItem().ShouldBeOfType<SettingDiffers>();

        difference.After.ShouldBe("部屋 → メモ");
    }

    [Fact]
    public void Moving_one_field_moves_only_that_one()
    {
        var (first, last) = (Observation.Type.Fields[0], Observation.Type.Fields[^1]);
        var moved = ReadSettings.Of(
            new(Observation.Type, last.Key, []),
            new(last.Kind, [FieldSetting.Position], new Dictionary<string, string>(StringComparer.Ordinal) { ["position"] = "1" })).Draft.Definition;

        moved.Fields[0].Key.ShouldBe(last.Key);
        moved.Fields[1].Key.ShouldBe(first.Key);
        var difference = TypeDifference.Between(Observation.Type, moved, []).ShouldHaveSingleItem().ShouldBeOfType<FieldMoved>();
        (difference.Field.Key, difference.Place).ShouldBe((last.Key, 1));
    }

    [Fact]
    public void Going_back_retires_what_came_later_and_loses_no_key()
    {
        var later = Draft.Add(FieldKind.Choice, (FieldSetting.Label, "味覚"), (FieldSetting.Choices, "正常")).Draft.Definition;

        var back = RollBack.To(Observation.Type, later);

        back.Fields.Count.ShouldBe(later.Fields.Count);
        back.Fields[^1].IsRetired.ShouldBeTrue();
        back.NextFieldNumber.ShouldBe(later.NextFieldNumber);
        DefinitionCheck.Of(back).ShouldBeEmpty();
        TypeDifference.Between(later, back, []).OfType<FieldDiffers>().Single().What.Kind.ShouldBe(DifferenceKind.Retired);
    }

    [Fact]
    public void A_field_that_the_register_works_by_cannot_go() =>
        RetireField.WhyNot(Observation.Type, Observation.Type.SubjectField!)!.Words.ShouldBe("refusal.edit.hasPurpose");
}
