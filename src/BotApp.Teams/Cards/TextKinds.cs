namespace BotApp.Teams.Cards;

/// <summary>
/// Which property is read how. A property with a binding that is not listed here is refused when the card is loaded,
/// so that a new one cannot slip in unescaped: look up what clients do with it and add it.
/// </summary>
internal static class TextKinds
{
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal)
    {
        "id", "verb", "color", "style", "size", "weight", "spacing", "width", "height", "minHeight", "mode", "key",
        "isVisible", "isEnabled", "isRequired", "isMultiline", "isMultiSelect", "isSubtle", "separator", "wrap", "maxLines",
        "maxLength", "min", "max", "regex", "valueOn", "valueOff", "dataset", "associatedInputs", "horizontalAlignment",
        "verticalContentAlignment", "userIds", "lang", "strikethrough", "underline", "highlight", "italic", "bleed",
        "targetWidth", "colorSet", "y", "segments", "colors", "elementId", "targetElements", "isSelected", "count",
        "firstRowAsHeader", "showGridLines", "appearance", "shape", "name",
    };

    private static readonly HashSet<string> Plain = new(StringComparer.Ordinal)
    {
        "title", "label", "placeholder", "altText", "tooltip", "fallbackText", "speak", "legend", "x", "xAxisTitle", "yAxisTitle",
    };

    /// <summary>Everything below these is carried, not shown.</summary>
    public static bool IsCarried(string owner, string property) => property switch
    {
        "data" => !owner.StartsWith("Chart.", StringComparison.Ordinal),
        "msteams" or "choices.data" or "refresh" or "valueChangedAction" or "metadata" or "requires" => true,
        _ => false,
    };

    /// <param name="owner">The element's type, or the property that holds it when it has none (<c>facts</c>, <c>choices</c>).</param>
    public static TextKind? Of(string owner, string property) => (owner, property) switch
    {
        ("TextBlock", "text") or ("facts", "title" or "value") => TextKind.Markdown,
        ("TextRun" or "Badge", "text") => TextKind.Plain,
        ("choices" or "Input.Toggle", "title") => TextKind.Either,
        (_, "errorMessage") => TextKind.Either,
        ("Input.Text", "value") => TextKind.Typed,
        (_, "url" or "iconUrl") => TextKind.Url,
        ("choices", "value") => TextKind.Raw,
        (_, "value") => TextKind.Plain,
        _ when Raw.Contains(property) => TextKind.Raw,
        _ when Plain.Contains(property) => TextKind.Plain,
        _ => null,
    };
}
