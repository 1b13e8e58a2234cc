using System.Globalization;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Tests.Records.Views;

/// <summary>Views of <see cref="AnyRegister"/> made up by chance: every field with every operator comes up.</summary>
internal static class AnyView
{
    private static readonly string[] Texts = ["やまだ", "ヤマダ", "高", "ｓｍｉ", "宮", "太郎", "山田"];

    public static ViewDefinition Make(Random random) => new()
    {
        Match = random.Next(2) == 0 ? Match.All : Match.Any,
        Conditions = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(random))],
    };

    public static ViewCondition Condition(Random random)
    {
        var fields = ViewField.Offered(AnyRegister.Definition).ToList();
        var field = fields[random.Next(fields.Count)];
        var operators = Operators.For(field);
        var chosen = operators[random.Next(operators.Count)];
        return new(field.Key, chosen, Operators.ValueOf(chosen) switch
        {
            OperatorValue.Nothing => [],
            OperatorValue.One => [Value(random, field)],
            OperatorValue.Two => [Value(random, field), Value(random, field)],
            OperatorValue.Several => [.. field.Field!.Choices.Select(c => c.Key).Where((_, i) => i == 0 || random.Next(2) == 0)],
            OperatorValue.Period => [AnyPeriod(random).Write()],
        });
    }

    private static Period AnyPeriod(Random random)
    {
        var kind = (PeriodKind)random.Next(Enum.GetValues<PeriodKind>().Length);
        return new(kind, kind is PeriodKind.PastDays or PeriodKind.NextDays ? random.Next(1, 60) : 0);
    }

    private static string Value(Random random, ViewField field) => field.Compared switch
    {
        ComparedAs.Text => Texts[random.Next(Texts.Length)],
        ComparedAs.Number when field.Field is null => Number(random.Next(1, 60)),
        ComparedAs.Number => Number(random.Next(350, 400) / 10m),
        ComparedAs.Day or ComparedAs.Moment => random.Next(2) == 0
            ? new ViewDay(JapaneseTime.Date(AnyRegister.Now).AddDays(random.Next(-60, 20))).Write()
            : new ViewDay(Fixed: null, random.Next(-20, 5)).Write(),
        ComparedAs.Time => new TimeOnly(random.Next(24), random.Next(60)).ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Number(random.Next(1, 6)),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
