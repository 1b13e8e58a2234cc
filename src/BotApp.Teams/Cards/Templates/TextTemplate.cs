using System.Text.Json.Nodes;

namespace BotApp.Teams.Cards.Templates;

/// <summary>A text with bindings. One binding alone keeps its JSON type; otherwise all pieces are joined as text.</summary>
internal sealed class TextTemplate : TemplateNode
{
    private readonly string place;
    private readonly TextKind kind;
    private readonly IReadOnlyList<Expression> pieces;

    private TextTemplate(string place, TextKind kind, IReadOnlyList<Expression> pieces)
    {
        this.place = place;
        this.kind = kind;
        this.pieces = pieces;
    }

    /// <returns>Null when the text holds no binding.</returns>
    /// <exception cref="FormatException">A binding is not of the subset.</exception>
    public static TextTemplate? Of(string text, string place, TextKind kind)
    {
        if (!text.Contains("${", StringComparison.Ordinal))
            return null;
        // Microsoft's library reads these two as signs of its own inside a text with bindings.
        if (text.AsSpan().ContainsAny('\\', '`'))
            throw new FormatException("A backslash or backquote beside a binding is not of the subset.");
        var read = Pieces(text).ToList();
        return read is not [Literal]
            ? new(place, kind, read)
            : throw new FormatException("A binding of nothing but a constant is not of the subset.");
    }

    public override JsonNode? Expand(Scope scope)
    {
        if (pieces is [var whole])
            return Whole(whole.Evaluate(scope, Missing.Refused), scope);
        var texts = pieces.Select(p => Values.Text(p.Evaluate(scope, Missing.Refused), scope.Drawing)
            ?? throw Refuse(scope, "a list, an object or a number of unusual size stands inside a text."));
        return JsonValue.Create(TextIn(kind, CardText.Join("", texts), scope));
    }

    /// <summary>The value itself, for <c>$data</c> and <c>$when</c>.</summary>
    public JsonNode? Evaluate(Scope scope, Missing missing) => pieces is [var whole]
        ? whole.Evaluate(scope, missing)
        : throw Refuse(scope, "must be one binding.");

    private JsonNode? Whole(JsonNode? value, Scope scope)
    {
        if (Values.Letters(value) is not null)
            return JsonValue.Create(TextIn(kind, TextOf(value, scope), scope));
        if (value is JsonArray or JsonObject && kind != TextKind.Raw && scope.Drawing.Escaping != Escaping.None)
            throw Refuse(scope, "a list or an object must be repeated with $data, so that its texts are escaped.");
        return value?.DeepClone();
    }

    private CardText TextOf(JsonNode? value, Scope scope)
    {
        var longest = kind == TextKind.Typed ? FormField.LongestTyped : scope.Drawing.LongestText;
        return Values.Ours(value) is null && kind is TextKind.Raw or TextKind.Url
            ? CardText.Ours(Values.Letters(value)!)
            : Values.Text(value, scope.Drawing with { LongestText = longest })!;
    }

    private string TextIn(TextKind kind, CardText text, Scope scope) => scope.Drawing.Escaping == Escaping.None
        ? text.Plain
        : kind switch
        {
            TextKind.Markdown => text.Markdown,
            TextKind.Plain or TextKind.Typed or TextKind.Raw => text.Plain,
            TextKind.Either => MarkdownEscape.Neutral(text.Plain),
            TextKind.Url => SafeUrl.Is(text.Plain) ? text.Plain : throw Refuse(scope, "not an address that a card may carry."),
        };

    private CardException Refuse(Scope scope, string reason) => new(scope.Drawing.Card, place, reason);

    private static IEnumerable<Expression> Pieces(string text)
    {
        var at = 0;
        while (text.IndexOf("${", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
                throw new FormatException("A binding is not closed.");
            if (start > at)
                yield return new Literal(CardText.Ours(text[at..start]));
            yield return ExpressionReader.Read(text[(start + 2)..end]);
            at = end + 1;
        }
        if (at < text.Length)
            yield return new Literal(CardText.Ours(text[at..]));
    }
}
