using BotApp.Domain.RecordTypes;
using BotApp.Domain.Text;

namespace BotApp.Domain.Records.Entries;

/// <summary>What a person sent with a form. Nothing of it is trusted: every id is looked up and authorised again.</summary>
/// <param name="Type">As published now, whatever version the form was drawn for.</param>
public sealed record Entry(Reach Reach, PublishedType Type, DateTimeOffset Now, Language Language)
{
    /// <summary>The id of the choice of a unit among the inputs; no field of a type can have this key.</summary>
    public const string UnitKey = "_unit";

    /// <summary>What a choice or reference sends when nothing is chosen.</summary>
    private const string NoChoice = "-";

    /// <summary>The version that the form was drawn for.</summary>
    public long? Version { get; init; }

    /// <summary>Of a correction: the only fields that were asked; all others keep what they hold. Null: all of the form.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>As typed, by field key; a reference that was typed instead of picked under <c>key:typed</c>.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The questions that were answered with "really": <see cref="RecordTypes.Reading.Question.Confirm"/> of each.</summary>
    public IReadOnlySet<string> Confirmed { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public string Typed(string key) => Inputs.GetValueOrDefault(key)?.Trim() is { } typed && typed != NoChoice ? typed : "";

    /// <summary>What was typed into a field, where a lone dash of a choice means nothing was chosen.</summary>
    public string Typed(Field field) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.MultiChoice => WithOther(field),
        FieldKind.Reference or FieldKind.Person or FieldKind.YesNo => Typed(field.Key),
        FieldKind.Rows => TypedRows.Of(field, Inputs),
        _ => Inputs.GetValueOrDefault(field.Key) ?? "",
    };

    /// <summary>その他 and what was written into its own input.</summary>
    private string WithOther(Field field)
    {
        var chosen = Typed(field.Key).Split(',');
        return Inputs.GetValueOrDefault(field.Key + ":other")?.Trim() is { Length: > 0 } other
            && field.Choices.Any(c => c.TakesText && chosen.Contains(c.Key, StringComparer.Ordinal))
                ? $"{Typed(field.Key)}={other}"
                : Typed(field.Key);
    }
}
