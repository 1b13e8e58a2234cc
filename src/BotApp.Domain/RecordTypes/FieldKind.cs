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

    /// <summary>Somebody with an account here.</summary>
    Person,

    /// <summary>Follows from other fields; nobody types it.</summary>
    Calculated,

    /// <summary>Photos and other files.</summary>
    Files,

    /// <summary>A table of up to 50 rows inside the record.</summary>
    Rows,

    /// <summary>Given when the record is first saved: R-2026-0001.</summary>
    AutoNumber,

    /// <summary>No value: a title between fields.</summary>
    Heading,

    /// <summary>No value: a sentence between fields.</summary>
    Explanation,
}
