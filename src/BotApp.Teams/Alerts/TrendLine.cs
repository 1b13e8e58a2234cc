using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Records.History;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Teams.Alerts;

/// <summary>The last six readings of the worst number, as a chart and, for clients without charts, as 97 → 96 → 92.</summary>
public static class TrendLine
{
    private const int Readings = 6;

    /// <summary>None when the worst findings are no numbers, or when there is nothing to compare with.</summary>
    public static async Task<IReadOnlyList<object>> Of(
        EpisodeView view, IEnumerable<EpisodeFinding> shown, CancellationToken cancellation)
    {
        var worst = shown.FirstOrDefault(f => ValueLines.Field(view, f)?.Kind is FieldKind.Number);
        if (worst is null)
        {
            return [];
        }

        var field = ValueLines.Field(view, worst)!;
        var last = await EarlierReadings.Run(
            view.Sheet.Db, view.Reach, view.Records[worst.RecordNumber].Type, view.Episode.SubjectNumber, field.Key, null, Readings, cancellation);
        var numbers = last.Where(r => r.Value is NumberValue).Reverse().ToList();
        return numbers.Count < 2 ? [] : [Draw(view, field, numbers)];
    }

    private static object Draw(EpisodeView view, Field field, IReadOnlyList<Reading> numbers)
    {
        var (sheet, bare) = (view.Sheet, field with { Unit = null });
        var label = field.Label.In(sheet.Language);
        return new
        {
            Title = sheet.Say("episode.trend", ("label", label)),
            Label = label,
            Text = string.Join(" → ", numbers.Select(r => FieldBehaviour.Of(field.Kind).Show(r.Value, bare, sheet.Language))),
            Points = numbers.Select(r => new
            {
                X = JapaneseTime.Show(r.ObservedAt, sheet.Now, sheet.Language),
                Y = ((NumberValue)r.Value).Number,
            }),
        };
    }
}
