using System.Globalization;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Views;

/// <summary>A condition of a view in words: 体温 37.5 以上, 測定日時 今週.</summary>
internal sealed class ConditionText(
    ViewScene scene, RecordTypeDefinition definition, IReadOnlyDictionary<long, string> names, IReadOnlyDictionary<long, string> records)
{
    public static async Task<ConditionText> Of(ViewScene scene, RecordTypeDefinition definition, ViewDefinition view, CancellationToken cancellation)
    {
        var records = new Dictionary<long, string>();
        foreach (var number in Ids(ComparedAs.Record))
        {
            if (await FindRecord.Run(scene.Ground.Db, scene.Ground.Reach, number, cancellation) is { } record)
            {
                records[number] = record.Line(scene.Ground.Discretion, scene.Ground.Now, scene.Language);
            }
        }

        return new(scene, definition, await scene.Names(Ids(ComparedAs.Person), cancellation), records);

        List<long> Ids(ComparedAs compared) =>
            [.. view.Conditions.Where(c => ViewField.Find(definition, c.Field)?.Compared == compared).SelectMany(c => c.Values).Select(Id).Distinct()];
    }

    public string Of(ViewCondition condition)
    {
        if (ViewField.Find(definition, condition.Field) is not { } field)
        {
            return scene.Say("view.conditionGone");
        }

        var label = ("field", field.Label.In(scene.Language));
        var key = $"view.condition.{OperatorWords.KeyOf(condition.Operator, field.Compared)}";
        return Operators.ValueOf(condition.Operator) switch
        {
            OperatorValue.Nothing => scene.Say(key, label),
            OperatorValue.One => scene.Say(key, label, ("value", Value(field, condition.Values[0]))),
            OperatorValue.Two => scene.Say(key, label, ("from", Value(field, condition.Values[0])), ("to", Value(field, condition.Values[1]))),
            OperatorValue.Several => scene.Say(key, label, ("value", string.Join(Between.Names(scene.Language), condition.Values.Select(v => Value(field, v))))),
            OperatorValue.Period => scene.Say(key, label, ("value", Period.Read(condition.Values[0]) is { } period ? OperatorWords.Period(scene, period) : "")),
        };
    }

    /// <summary>All conditions in one line; empty when there are none.</summary>
    public string Of(ViewDefinition view) => string.Join(
        view.Match is Match.All ? Between.Facts : scene.Say("view.or"), view.Conditions.Select(Of));

    private string Value(ViewField field, string value) => field.Compared switch
    {
        ComparedAs.Choice or ComparedAs.Choices => field.Field?.FindChoice(value)?.Label.In(scene.Language) ?? value,
        ComparedAs.Day or ComparedAs.Moment => ViewDay.Read(value) is { } day ? Day(day) : value,
        ComparedAs.Number => field.Field?.Unit is { } unit ? $"{value} {unit.In(scene.Language)}" : value,
        ComparedAs.Person => names.GetValueOrDefault(Id(value)) ?? scene.Say("record.someone"),
        ComparedAs.Record => records.GetValueOrDefault(Id(value)) is { Length: > 0 } line ? $"{line} #{value}" : "#" + value,
        ComparedAs.Time => TimeOnly.TryParse(value, CultureInfo.InvariantCulture, out var time) ? JapaneseTime.Show(time) : value,
        ComparedAs.Text or ComparedAs.YesNo or ComparedAs.Nothing or ComparedAs.Presence => value,
    };

    private string Day(ViewDay day) => day.Fixed is { } date ? JapaneseTime.Show(date, scene.Language) : day.FromToday switch
    {
        0 => scene.Say("view.day.today"),
        -1 => scene.Say("view.day.yesterday"),
        1 => scene.Say("view.day.tomorrow"),
        < 0 => scene.Say("view.day.ago", ("days", Digits.Of(-day.FromToday))),
        _ => scene.Say("view.day.ahead", ("days", Digits.Of(day.FromToday))),
    };

    private static long Id(string value) => long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
