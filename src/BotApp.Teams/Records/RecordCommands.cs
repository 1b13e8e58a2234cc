using BotApp.Teams.Turns;

namespace BotApp.Teams.Records;

/// <summary>The commands of this room. They only read: forms, lists and cards are not stored.</summary>
public static class RecordCommands
{
    /// <summary>new {type}: the form.</summary>
    public static Task<Answer> New(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>find {type} {words}: the list.</summary>
    public static Task<Answer> Find(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>show {number}: the record card with its history.</summary>
    public static Task<Answer> Show(Scene scene, string words, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>types: what registers there are.</summary>
    public static Task<Answer> Types(Scene scene, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>Choices while somebody types a reference: dataset <c>reference:{type key}</c>.</summary>
    public static Task<Answer> Typeahead(Scene scene, TypeaheadTurn turn, CancellationToken cancellation) => Verbs.Unknown(scene);

    /// <summary>The search command of the message extension.</summary>
    public static Task<Answer> Search(Scene scene, SearchTurn turn, CancellationToken cancellation) => Verbs.Unknown(scene);
}
