using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Sums;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Views;

/// <summary>What the groups and numbers of a view are called.</summary>
internal sealed class GroupText(ViewScene scene, ViewField field, GroupStep step, IReadOnlyDictionary<long, string> said)
{
    public static async Task<GroupText> Of(ViewScene scene, ViewField field, GroupStep step, GroupSums sums, CancellationToken cancellation)
    {
        var ids = sums.Lines.Take(GroupDrawing.MostLines).Select(line => Id(line.Key)).Where(id => id > 0).ToList();
        return new(scene, field, step, field.Compared switch
        {
            ComparedAs.Person => await scene.Names(ids, cancellation),
            ComparedAs.Record => await Records(scene, ids, cancellation),
            _ => new Dictionary<long, string>(),
        });
    }

    public string Name(string? key) => key is null ? scene.Say("view.noValue") : (field.Compared, step) switch
    {
        (_, GroupStep.Day) => Day(key, "M/d", "MMM d"),
        (_, GroupStep.Week) => scene.Say("view.week", ("day", Day(key, "M/d", "MMM d"))),
        (_, GroupStep.Month) => Day(key, "yyyy/M", "MMM yyyy"),
        (_, GroupStep.FiscalYear) => scene.Say("view.fiscalYear", ("year", key[..4])),
        (ComparedAs.Choice or ComparedAs.Choices, _) => field.Field?.FindChoice(key)?.Label.In(scene.Language) ?? key,
        (ComparedAs.YesNo, _) => FieldBehaviour.Of(FieldKind.YesNo).Show(new YesNoValue(key == "true"), field.Field!, scene.Language),
        (ComparedAs.Person or ComparedAs.Record, _) => said.GetValueOrDefault(Id(key)) ?? scene.Say("record.someone"),
        (ComparedAs.Text, _) when field.Field is { } own => SafeText.Cap(ShowValue.Of(own, new TextValue(key), scene.Ground.Discretion, scene.Language), 40),
        _ => key,
    };

    public static string Measure(ViewScene scene, RecordTypeDefinition definition, ViewMeasure measure) => scene.Say(
        $"view.measure.{char.ToLowerInvariant($"{measure.Kind}"[0])}{$"{measure.Kind}"[1..]}",
        ("field", ViewField.Find(definition, measure.Field)?.Label.In(scene.Language) ?? ""));

    /// <summary>With the decimals of the field; an average with one more.</summary>
    public static string Number(RecordTypeDefinition definition, ViewMeasure measure, double? value) =>
        value is { } number ? Rounded(definition, measure, number).ToString("#,0.######", CultureInfo.InvariantCulture) : "–";

    public static decimal Rounded(RecordTypeDefinition definition, ViewMeasure measure, double number)
    {
        var decimals = (definition.Find(measure.Field)?.Decimals ?? 0) + (measure.Kind is MeasureKind.Average ? 1 : 0);
        return Math.Abs(number) < 1e15 ? Math.Round((decimal)number, decimals, MidpointRounding.AwayFromZero) : 0;
    }

    private static async Task<Dictionary<long, string>> Records(ViewScene scene, List<long> numbers, CancellationToken cancellation)
    {
        var lines = new Dictionary<long, string>();
        foreach (var number in numbers)
        {
            if (await FindRecord.Run(scene.Ground.Db, scene.Ground.Reach, number, cancellation) is { } record)
            {
                lines[number] = record.Line(scene.Ground.Discretion, scene.Ground.Now, scene.Language);
            }
        }

        return lines;
    }

    private string Day(string key, string japanese, string english) =>
        DateOnly.ParseExact(key, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString(new Label(japanese, english).In(scene.Language), CultureInfo.InvariantCulture);

    private static long Id(string? key) => long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
