using System.Globalization;
using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

internal sealed class NumberKind : FieldBehaviour
{
    public const int MostDecimals = 6;
    private static readonly Label NotMeasured = new("測定不能", "Not measured");

    public override FieldReading Read(Field field, string typed, ReadingContext context)
    {
        var read = NumberReading.Read(typed, field.Unit, field.Decimals);
        if (read.IsRefused)
        {
            // Only where a value is entered can it be one that could not be measured.
            return Refused(field, [.. read.Refusals.Select(r => r.Words == "refusal.notNumber" ? r with { Words = "refusal.notMeasurement" } : r)]);
        }

        return read.Value is { } number
            ? NumberLimits.Weigh(field, typed, number, context.Language)
            : new FieldReading(new NotMeasuredValue(), Understood: NotMeasured.In(context.Language));
    }

    public override string Show(FieldValue value, Field field, Language language)
    {
        if (value is not NumberValue { Number: var number })
        {
            return NotMeasured.In(language);
        }

        var digits = Write(number, field);
        return field.Unit is { } unit ? $"{digits} {unit.In(language)}" : digits;
    }

    /// <summary>With the field's decimals, but never fewer than the value has.</summary>
    public static string Write(decimal number, Field field)
    {
        var decimals = Math.Max(field.Decimals, NumberReading.Trim(number).Scale);
        return number.ToString($"{(field.HasThousands ? 'N' : 'F')}{decimals}", CultureInfo.InvariantCulture);
    }

    public override string ToInput(FieldValue value) => value is NumberValue n ? NumberReading.Write(n.Number) : "-";

    public override void ToJson(FieldValue value, Utf8JsonWriter writer)
    {
        if (value is NumberValue { Number: var number })
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override FieldValue? FromJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Number when json.TryGetDecimal(out var number) => new NumberValue(number),
        JsonValueKind.Null => new NotMeasuredValue(),
        _ => null,
    };

    public override ComparedAs Compared(Field field) => ComparedAs.Number;

    public override IEnumerable<Refusal> Check(Field field)
    {
        if (field.Decimals is < 0 or > MostDecimals)
        {
            yield return Refusal.At(field.Key, "refusal.definition.decimals", ("field", field.Key));
        }

        foreach (var refusal in LimitsCheck.Of(field))
        {
            yield return refusal;
        }
    }
}
