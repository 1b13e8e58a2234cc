using System.Globalization;
using BotApp.Domain.RecordTypes;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Views.Conditions;

/// <summary>Reads a condition as a person typed or pressed it: ３７．５, 今日, 3日前, 令和8年11月21日. What cannot be read is refused at its input.</summary>
public static class ReadCondition
{
    private const int LongestText = 100;

    public static Outcome<ViewCondition> Run(ViewField field, Operator @operator, IReadOnlyList<string> typed, ReadingContext context)
    {
        if (!Operators.For(field).Contains(@operator))
        {
            return Refusal.At("operator", "view.conditionWithoutSense");
        }

        string[] given = [.. typed.Select(t => t.Trim()).Where(t => t.Length > 0)];
        return Operators.ValueOf(@operator) switch
        {
            OperatorValue.Nothing => new ViewCondition(field.Key, @operator, []),
            OperatorValue.Period => given is [var period] && Period.Read(period) is { } read
                ? new ViewCondition(field.Key, @operator, [read.Write()])
                : Refusal.At("value", "view.periodMissing"),
            OperatorValue.Several => Several(field, @operator, given),
            OperatorValue.One => Values(field, @operator, given, 1, context),
            OperatorValue.Two => Values(field, @operator, given, 2, context),
        };
    }

    private static Outcome<ViewCondition> Several(ViewField field, Operator @operator, string[] given)
    {
        var keys = given.SelectMany(g => g.Split(',')).Where(key => field.Field?.FindChoice(key) is not null).Distinct(StringComparer.Ordinal).ToList();
        return keys.Count == 0 ? Refusal.At("value", "view.valueMissing") : new ViewCondition(field.Key, @operator, keys);
    }

    private static Outcome<ViewCondition> Values(ViewField field, Operator @operator, string[] given, int count, ReadingContext context)
    {
        if (given.Length < count)
        {
            return Refusal.At("value", count == 1 ? "view.valueMissing" : "view.valuesMissing");
        }

        var read = given.Take(count).Select(text => Value(field, text, context)).ToList();
        var refusals = read.SelectMany((r, at) => r.Refusals.Select(refusal => refusal with { Field = at == 0 ? "value" : "value2" })).ToList();
        if (refusals.Count > 0)
        {
            return Outcome<ViewCondition>.Refuse(refusals);
        }

        string[] values = [.. read.Select(r => r.Value)];
        return count == 2 && IsBackwards(field.Compared, values[0], values[1], context.Today)
            ? Refusal.At("value2", "view.rangeBackwards")
            : new ViewCondition(field.Key, @operator, values);
    }

    /// <summary>Nothing lies between 12 and 4. Times of day may go over midnight.</summary>
    private static bool IsBackwards(ComparedAs compared, string from, string to, DateOnly today) => compared switch
    {
        ComparedAs.Number => decimal.Parse(from, CultureInfo.InvariantCulture) > decimal.Parse(to, CultureInfo.InvariantCulture),
        ComparedAs.Day or ComparedAs.Moment => ViewDay.Read(from)?.On(today) > ViewDay.Read(to)?.On(today),
        ComparedAs.Time or ComparedAs.Text or ComparedAs.Record or ComparedAs.Person or ComparedAs.Nothing or ComparedAs.Presence or ComparedAs.YesNo
            or ComparedAs.Choice or ComparedAs.Choices => false,
    };

    private static Outcome<string> Value(ViewField field, string typed, ReadingContext context) => field.Compared switch
    {
        ComparedAs.Text => Text(typed),
        ComparedAs.Number => Number(field, typed),
        ComparedAs.Day or ComparedAs.Moment => Day(typed, context.Today),
        ComparedAs.Time => Time(typed, context),
        ComparedAs.Record or ComparedAs.Person => Id(typed),
        ComparedAs.Nothing or ComparedAs.Presence or ComparedAs.YesNo or ComparedAs.Choice or ComparedAs.Choices => Refusal.Of("view.conditionWithoutSense"),
    };

    private static Outcome<string> Text(string typed)
    {
        var text = SafeText.Cap(SafeText.Line(typed), LongestText);
        return SearchKey.Of(text).Length == 0 ? Refusal.Of("view.valueMissing") : Outcome<string>.Of(text);
    }

    private static Outcome<string> Number(ViewField field, string typed)
    {
        var read = NumberReading.Read(field.Field is null ? typed.TrimStart('#', '＃') : typed, field.Field?.Unit, field.Field?.Decimals ?? 0);
        return read.IsRefused ? Outcome<string>.Refuse(read.Refusals)
            : read.Value is { } number ? Outcome<string>.Of(NumberReading.Write(number))
            : Refusal.Of(field.Field is null ? "view.valueMissing" : "view.notMeasuredValue");
    }

    /// <summary>What means another day tomorrow (昨日, 3日前) goes on moving with the days.</summary>
    private static Outcome<string> Day(string typed, DateOnly today)
    {
        var (read, tomorrow) = (DateReading.Read(typed, today), DateReading.Read(typed, today.AddDays(1)));
        if (read.IsRefused)
        {
            return Outcome<string>.Refuse(read.Refusals);
        }

        var moves = !tomorrow.IsRefused && tomorrow.Value == read.Value.AddDays(1);
        return Outcome<string>.Of(new ViewDay(moves ? null : read.Value, moves ? read.Value.DayNumber - today.DayNumber : 0).Write());
    }

    private static Outcome<string> Time(string typed, ReadingContext context)
    {
        var read = TimeReading.Read(typed, JapaneseTime.TimeOfDay(context.Now));
        return read.IsRefused ? Outcome<string>.Refuse(read.Refusals) : Outcome<string>.Of(read.Value.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private static Outcome<string> Id(string typed)
    {
        var digits = Folding.Compatible(typed).Trim('#', ' ');
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? Outcome<string>.Of(digits) : Refusal.Of("view.valueMissing");
    }
}
