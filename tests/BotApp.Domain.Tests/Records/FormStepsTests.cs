using System.Globalization;
using BotApp.Domain.Records.Entries;
using BotApp.Domain.RecordTypes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Records;

public sealed class FormStepsTests
{
    [Fact]
    public void A_form_that_is_filled_in_at_the_bed_stays_in_one_piece() =>
        Sizes(Texts(15)).ShouldBe([15]);

    [Fact]
    public void A_longer_one_comes_in_steps_of_about_the_same_length() =>
        Sizes(Texts(17)).ShouldBe([6, 6, 5]);

    [Fact]
    public void A_heading_begins_a_section_and_sections_that_fit_stay_together() =>
        Sizes([Heading(90), .. Texts(3), Heading(91), .. Texts(4, 10), Heading(92), .. Texts(6, 20)]).ShouldBe([9, 7]);

    [Fact]
    public void A_few_inputs_stay_together_whatever_their_headings() =>
        Sizes([Heading(90), .. Texts(4), Heading(91), .. Texts(4, 10)]).ShouldBe([10]);

    [Fact]
    public void Long_texts_stand_in_one_step_only_as_far_as_a_card_gives_them_back_whole()
    {
        Sizes([.. Enumerable.Range(1, 3).Select(n => Of(n, FieldKind.Notes))]).ShouldBe([3]);
        Sizes([.. Enumerable.Range(1, 8).Select(n => Of(n, FieldKind.Notes))]).ShouldBe([3, 3, 2]);
        Sizes([.. Enumerable.Range(1, 3).Select(n => Of(n, FieldKind.Notes) with { MaxLength = 4_000 })]).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public void Every_field_stands_in_exactly_one_step()
    {
        List<Field> fields = [.. Enumerable.Range(1, 500).Select(n => n % 11 == 0 ? Heading(n) : Text(n))];

        var steps = FormSteps.Of(fields);

        steps.SelectMany(s => s).ShouldBe(fields);
        steps.ShouldAllBe(s => s.Count(f => f.Kind == FieldKind.Text) <= FormSteps.InStep);
    }

    private static IEnumerable<int> Sizes(IReadOnlyList<Field> fields) => FormSteps.Of(fields).Select(s => s.Count);

    private static List<Field> Texts(int count, int from = 1) => [.. Enumerable.Range(from, count).Select(Text)];

    private static Field Text(int number) => Of(number, FieldKind.Text);

    private static Field Heading(int number) => Of(number, FieldKind.Heading);

    private static Field Of(int number, FieldKind kind) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"f{number}"),
        Number = number,
        Kind = kind,
        Label = new("項目"),
    };
}
