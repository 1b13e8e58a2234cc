namespace BotApp.Domain.RecordTypes;

// To add a kind: a member here, its value in Values/, its behaviour in Kinds/ (the switch in FieldBehaviour does not
// compile until it is there), its element in the form and record templates, its sentences in both words files, a test.

/// <summary>What a field holds. Each kind has one <see cref="FieldBehaviour"/>.</summary>
public enum FieldKind
{
    Text,
    Notes,
    Number,
    YesNo,
    Choice,
    MultiChoice,
    Date,
    Time,
    Moment,
    Reference,
}
