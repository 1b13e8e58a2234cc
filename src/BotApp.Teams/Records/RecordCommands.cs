using BotApp.Teams.Records.Forms;
using BotApp.Teams.Records.Lists;
using BotApp.Teams.Turns;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Records;

/// <summary>The commands of this room. They only read: forms, lists and cards are not stored.</summary>
public static class RecordCommands
{
    /// <summary>new {type}: the form.</summary>
    public static Task<Answer> New(Scene scene, string words, CancellationToken cancellation) => OpenForm.Command(scene, words, cancellation);

    /// <summary>find {type} {words}: the list.</summary>
    public static Task<Answer> Find(Scene scene, string words, CancellationToken cancellation) => FindPress.Command(scene, words, cancellation);

    /// <summary>show {number}: the record card with its history.</summary>
    public static Task<Answer> Show(Scene scene, string words, CancellationToken cancellation) => ShowRecord.Run(scene, words, cancellation);

    /// <summary>types: what registers there are.</summary>
    public static Task<Answer> Types(Scene scene, CancellationToken cancellation) => TypesCard.Show(scene, null, cancellation);

    /// <summary>Choices while somebody types a reference: dataset <c>reference:{type key}</c>.</summary>
    public static Task<Answer> Typeahead(Scene scene, TypeaheadTurn turn, CancellationToken cancellation) => Forms.Typeahead.Run(scene, turn, cancellation);

    /// <summary>Photos and files that somebody sent.</summary>
    public static Task<Answer> Files(Scene scene, MessageTurn message, CancellationToken cancellation) => FilesMessage.Run(scene, message, cancellation);

    /// <summary>The search command of the message extension.</summary>
    public static Task<Answer> Search(Scene scene, SearchTurn turn, CancellationToken cancellation) => SearchCommand.Run(scene, turn, cancellation);
}
