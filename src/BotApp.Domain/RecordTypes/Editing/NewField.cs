namespace BotApp.Domain.RecordTypes.Editing;

/// <summary>A field before its settings are read: with a key and a number of its own, last in the form.</summary>
public static class NewField
{
    // A list shows little more than this; a builder adds others by hand.
    private const int MostListed = 3;

    // 2026-0001, beginning again each fiscal year: what most offices want.
    private const string UsualNumbering = "{年度}-{0000}";

    public static FieldDraft In(RecordTypeDefinition definition, FieldForm form, IReadOnlyList<PublishedType> registers)
    {
        var label = form.Typed(FieldSetting.Label);
        var english = form.Typed(FieldSetting.EnglishLabel);
        var field = new Field
        {
            Key = StableKey.OfNewField(definition, english.Length > 0 ? english : label),
            Number = definition.NextFieldNumber,
            Kind = form.Kind,
            Label = new(label),
            // Choices can be renamed, which searched words do not follow; they are found by conditions.
            IsSearched = form.Kind is FieldKind.Text or FieldKind.Notes or FieldKind.AutoNumber or FieldKind.Rows,
            Numbering = form.Kind is FieldKind.AutoNumber ? UsualNumbering : null,
            Content = form.Kind is FieldKind.Text ? LikelyContent.Of(label) : TextContent.Any,
        };
        var has = KindSettings.Of(form.Kind).All.ToHashSet();

        // What names the record heads its line in a list already.
        var namesRecord = !definition.LiveFields().Any() && has.Contains(FieldSetting.Titled);
        var isListed = !namesRecord && definition.ListFields.Count < MostListed && has.Contains(FieldSetting.Listed);
        return new(
            definition with
            {
                Fields = [.. definition.Fields, field],
                NextFieldNumber = definition.NextFieldNumber + 1,
                TitleFields = namesRecord ? [field.Key] : definition.TitleFields,
                ListFields = isListed ? [.. definition.ListFields, field.Key] : definition.ListFields,
            },
            field.Key,
            registers);
    }
}
