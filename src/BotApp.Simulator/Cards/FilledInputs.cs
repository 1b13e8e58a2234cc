using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using BotApp.Simulator.Seen;

namespace BotApp.Simulator.Cards;

/// <summary>What a card's inputs hold when a button is pressed, and what the client itself objects to.</summary>
public sealed class FilledInputs
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary>Input id → the card's own sentence, for inputs that the client does not let through.</summary>
    public Dictionary<string, string> Invalid { get; } = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Values => values;

    public static FilledInputs Of(JsonElement card, CardPart? action, IReadOnlyDictionary<string, string> typed)
    {
        var filled = new FilledInputs();
        if (action?.Json.Text("associatedInputs") is "none" or "None")
            return filled;
        foreach (var input in CardTree.InputsOf(card, action).Select(i => i.Json).Where(i => i.Text("id") is not null))
            filled.Take(input, typed.GetValueOrDefault(input.Text("id")!) ?? Default(input));
        foreach (var (id, value) in typed)
            filled.values.TryAdd(id, value);
        return filled;
    }

    private static string Default(JsonElement input)
    {
        var value = input.Property("value") switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString()!,
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => "",
        };
        return value.Length == 0 && input.Text("type") == "Input.Toggle" ? input.Text("valueOff") ?? "false" : value;
    }

    private void Take(JsonElement input, string value)
    {
        var id = input.Text("id")!;
        values[id] = value;
        if (!IsValid(input, value))
            Invalid[id] = input.Text("errorMessage") ?? "";
    }

    private static bool IsValid(JsonElement input, string value)
    {
        if (value.Length == 0)
            return !Truth(input, "isRequired");
        return input.Text("type") switch
        {
            "Input.Text" => Matches(input, value) && (Number(input, "maxLength") is not { } longest || value.Length <= longest),
            "Input.Number" => double.TryParse(value, CultureInfo.InvariantCulture, out var number) && InRange(input, number),
            "Input.Toggle" => !Truth(input, "isRequired") || value == (input.Text("valueOn") ?? "true"),
            _ => true,
        };
    }

    private static bool InRange(JsonElement input, double number) =>
        !(number < Number(input, "min")) && !(number > Number(input, "max"));

    private static bool Matches(JsonElement input, string value) =>
        input.Text("regex") is not { } regex || Regex.IsMatch(value, regex, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private static bool Truth(JsonElement input, string name) => input.Property(name) is { ValueKind: JsonValueKind.True };

    private static double? Number(JsonElement input, string name) =>
        input.Property(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
