using BotApp.Domain.Records.Queries;
using BotApp.Domain.RecordTypes;

namespace BotApp.Benchmarks.Records;

/// <summary>What many types in a workspace, and many fields in a type, cost those who use a small one.</summary>
internal static class GrowthFigures
{
    private const int Fields = 500;
    private const int FieldsOfSmall = 20;
    private static readonly RecordQuery Newest = new();

    /// <param name="alone">A database with this one type only.</param>
    public static async Task<IEnumerable<Figure>> Measure(
        RecordWorld world, PublishedType small, RecordWorld alone, PublishedType aloneType, RecordSizes sizes)
    {
        var random = new Random(5);
        var wide = await world.Publish(RegisterForms.Wide("wide", Fields));
        // Fewer than the small one has: a page costs the same, and each has as many values as 25 others.
        await world.Fill(wide, sizes.Small / 4, chance => RegisterForms.WideForm(chance, Fields));
        var times = await Timed.Run(
            sizes.Samples,
            _ => alone.Page(aloneType, Newest),
            _ => world.Page(small, Newest),
            _ => world.Page(wide, Newest),
            _ => alone.Save(aloneType, RegisterForms.Form(random)),
            _ => world.Save(small, RegisterForms.Form(random)),
            _ => world.Save(wide, RegisterForms.WideForm(random, Fields)));
        var name = world.Store.Name;
        const double PerField = (double)Fields / FieldsOfSmall;
        return
        [
            Figure.AtMost(1.5, $"{name}: a page beside {sizes.Types} types", times[1].InMedian(), times[0].InMedian("1 type ")),
            Figure.AtMost(1.5, $"{name}: a save beside {sizes.Types} types", times[4].InMedian(), times[3].InMedian("1 type ")),
            Figure.AtMost(PerField, $"{name}: a page of {Fields} fields", times[2].InMedian(), times[1].InMedian($"{FieldsOfSmall} fields ")),
            Figure.AtMost(PerField, $"{name}: a save of {Fields} fields", times[5].InMedian(), times[4].InMedian($"{FieldsOfSmall} fields ")),
        ];
    }
}
