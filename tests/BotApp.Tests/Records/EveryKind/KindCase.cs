using BotApp.Domain.Records.Views.Conditions;
using BotApp.Domain.RecordTypes;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>
/// What a person types into a field of one kind, and what must be seen of it everywhere. A choice is written 〈せき〉 and
/// becomes its key.
/// </summary>
internal sealed record KindCase(FieldKind Kind)
{
    /// <summary>What the builder says about the field, beside its name.</summary>
    public (string Setting, string Value)[] Settings { get; init; } = [];

    /// <summary>The first answer: the end of the input's key (mostly nothing) and the text.</summary>
    public (string Input, string Text)[] Typed { get; init; } = [];

    public string Shown { get; init; } = "";

    public string? ShownInEnglish { get; init; }

    /// <summary>Where a line is short.</summary>
    public string? ShownInList { get; init; }

    /// <summary>Another answer, in a correction.</summary>
    public (string Input, string Text)[] Corrected { get; init; } = [];

    public string CorrectedShown { get; init; } = "";

    /// <summary>What no record takes, and a part of the sentence that says so, in both languages. Null where nothing wrong can be typed.</summary>
    public (string Input, string Text, string Sentence, string InEnglish)? Bad { get; init; }

    /// <summary>Conditions of a view that list the first answer.</summary>
    public (Operator Operator, string[] Values)[] Listing { get; init; } = [];

    /// <summary>Conditions that leave it out.</summary>
    public (Operator Operator, string[] Values)[] LeavingOut { get; init; } = [];

    /// <summary>A calculation over the field, and what it gives of the first answer.</summary>
    public (string Text, string Shown)? Formula { get; init; }

    /// <summary>What cannot be calculated with, and a part of the sentence that says so.</summary>
    public (string Text, string Sentence)? NoFormula { get; init; }

    /// <summary>True of the first answer, false of the corrected one and of none; null when the kind has no say in conditions.</summary>
    public string? Condition { get; init; }

    /// <summary>A default as a builder writes it, and what then stands in a new form.</summary>
    public (string Text, string Input)? Default { get; init; }

    /// <summary>Words that find the record.</summary>
    public string? FoundBy { get; init; }

    /// <summary>The answer is a file that is sent to the bot.</summary>
    public bool IsSent { get; init; }

    public FieldBehaviour Behaviour => FieldBehaviour.Of(Kind);

    public bool IsTyped => Typed.Length > 0;

    public bool IsAnswered => IsTyped || IsSent;
}
