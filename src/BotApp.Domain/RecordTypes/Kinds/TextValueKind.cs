using System.Text.Json;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>What the kinds share whose value is a text: shown, stored and searched as it is.</summary>
internal abstract class TextValueKind : FieldBehaviour
{
    public override string Show(FieldValue value, Field field, Language language) => ((TextValue)value).Text;

    public override string ToInput(FieldValue value) => ((TextValue)value).Text;

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteStringValue(((TextValue)value).Text);

    public override FieldValue? FromJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? new TextValue(json.GetString()!) : null;

    public override ComparedAs Compared(Field field) => ComparedAs.Text;

    public override string SearchText(FieldValue value, Field field) => ((TextValue)value).Text;
}
