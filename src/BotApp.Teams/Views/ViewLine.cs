using System.Text.Json.Nodes;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Records;

namespace BotApp.Teams.Views;

/// <summary>One record in a view: about whom, then its number and the columns of the view.</summary>
internal static class ViewLine
{
    private const int LongestValue = 60;

    public static async Task<IReadOnlyList<object>> All(
        ViewScene scene, RecordList list, ViewDefinition view, JsonObject from, CancellationToken cancellation)
    {
        list = list with { Records = await scene.Ground.Names.Run(list.Records, cancellation) };
        var values = await ViewValues.Of(scene, list.Records, cancellation);
        var levels = await RecordLevels.Of(scene.Ground, [.. list.Records.Select(r => r.Number)], cancellation);
        return [.. list.Records.Select(record => Of(scene, list, record, (values, levels), view, from))];
    }

    private static object Of(
        ViewScene scene, RecordList list, LoadedRecord record, (ViewValues Values, RecordLevels Levels) said, ViewDefinition view, JsonObject from)
    {
        var data = (JsonObject)from.DeepClone();
        data["number"] = record.Number;
        var ground = scene.Ground;
        var main = (list.SubjectOf(record) ?? record).Line(ground.Discretion, ground.Now, ground.Language);
        return new
        {
            Main = main.Length > 0 ? main : scene.Say("list.untitled", ("number", Digits.Of(record.Number))),
            Detail = string.Join(Between.Facts, Details(scene, record, said, Columns(record.Definition, view))),
            Color = said.Levels.Color(record),
            Data = data,
        };
    }

    /// <summary>What the line begins with is not said twice.</summary>
    private static IEnumerable<string> Columns(RecordTypeDefinition definition, ViewDefinition view) =>
        view.Columns.Count > 0
            ? view.Columns.Where(key => key != definition.SubjectField && !definition.TitleFields.Contains(key))
            : definition.ListFields.Where(key => key != definition.PlaceField).Concat(new[] { definition.ObservedField }.OfType<string>());

    private static IEnumerable<string> Details(
        ViewScene scene, LoadedRecord record, (ViewValues Values, RecordLevels Levels) said, IEnumerable<string> columns)
    {
        yield return "#" + Digits.Of(record.Number);
        foreach (var field in columns.Where(key => key != SystemField.Number.Key).Select(key => ViewField.Find(record.Definition, key)).OfType<ViewField>())
        {
            if (said.Values.Of(record, field.Key) is { Length: > 0 } value)
            {
                yield return scene.Say(
                    "list.value",
                    ("label", field.Label.In(scene.Language)),
                    ("value", said.Levels.Beside(SafeText.Cap(SafeText.Line(value), LongestValue), record.Number, field.Key)));
            }
        }
    }
}
