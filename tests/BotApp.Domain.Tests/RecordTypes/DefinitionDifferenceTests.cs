using BotApp.Domain.RecordTypes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.RecordTypes;

public sealed class DefinitionDifferenceTests
{
    private static readonly Choice Usual = new("usual", new("正常"));
    private static readonly Field Taste = new()
    {
        Key = "taste",
        Number = 14,
        Kind = FieldKind.Choice,
        Label = new("味覚・嗅覚"),
        Choices = [Usual],
    };

    [Fact]
    public void A_new_field_is_added_and_nothing_else() =>
        Between(Observation.Type, With(Taste)).ShouldBe([(DifferenceKind.Added, "taste", null)]);

    [Fact]
    public void A_changed_label_and_a_retired_choice_are_two_differences() =>
        Between(With(Taste), With(Taste with { Label = new("味とにおい"), Choices = [Usual with { IsRetired = true }, new("lost", new("異常あり"))] }))
            .ShouldBe([(DifferenceKind.Changed, "taste", null), (DifferenceKind.Retired, "taste", "usual"), (DifferenceKind.Added, "taste", "lost")]);

    [Fact]
    public void A_field_is_retired_and_brought_back()
    {
        Between(With(Taste), With(Taste with { IsRetired = true })).ShouldBe([(DifferenceKind.Retired, "taste", null)]);
        Between(With(Taste with { IsRetired = true }), With(Taste)).ShouldBe([(DifferenceKind.BroughtBack, "taste", null)]);
    }

    private static RecordTypeDefinition With(Field field) =>
        Observation.Type with { Fields = [.. Observation.Type.Fields, field], NextFieldNumber = 15 };

    private static IEnumerable<(DifferenceKind Kind, string Field, string? Choice)> Between(RecordTypeDefinition before, RecordTypeDefinition after) =>
        DefinitionDifference.Between(before, after).Select(d => (d.Kind, d.Field.Key, d.Choice?.Key));
}
