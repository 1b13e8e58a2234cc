using System.Text.Json;
using BotApp.Domain.RecordTypes.Reading;
using BotApp.Domain.Text;

namespace BotApp.Domain.RecordTypes.Kinds;

/// <summary>Headings and explanations: they stand in the form and hold nothing.</summary>
internal sealed class NoValueKind : FieldBehaviour
{
    public override bool IsAsked => false;

    public override bool HoldsValue => false;

    public override ComparedAs Compared(Field field) => ComparedAs.Nothing;

    public override FieldReading Read(Field field, string typed, ReadingContext context) => new(null);

    public override string Show(FieldValue value, Field field, Language language) => "";

    public override string ToInput(FieldValue value) => "";

    public override void ToJson(FieldValue value, Utf8JsonWriter writer) => writer.WriteNullValue();

    public override FieldValue? FromJson(JsonElement json) => null;
}
