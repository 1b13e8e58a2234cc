using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using BotApp.Domain.Alerts.Rules;
using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Alerts.Findings;

/// <summary>How a finding keeps the value and the rule it was made by.</summary>
public static class FindingJson
{
    public static string WriteValue(Field field, FieldValue value)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            FieldBehaviour.Of(field.Kind).ToJson(value, writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Null when the field is of another kind by now.</summary>
    public static FieldValue? ReadValue(Field field, string json)
    {
        using var document = JsonDocument.Parse(json);
        return FieldBehaviour.Of(field.Kind).FromJson(document.RootElement, field);
    }

    // Rules are read once and never change.
    private static readonly ConditionalWeakTable<Rule, string> Written = [];

    public static string WriteRule(Rule rule) => Written.GetValue(rule, r => RuleFile.Write([r]));

    public static Rule ReadRule(string json) => RuleFile.Read(json).Value[0];
}
