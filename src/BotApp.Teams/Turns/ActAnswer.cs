using BotApp.Domain;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Turns;

/// <summary>What somebody sees who pressed a button that only the first can press.</summary>
internal static class ActAnswer
{
    /// <summary>The argument of a face that says who was earlier.</summary>
    public const string Already = """{"already":true}""";

    /// <param name="late">What a dialog says that was too late.</param>
    /// <param name="card">The card as it is now, with this argument.</param>
    public static Answer Of(Scene scene, ActedWhen when, Func<Answer> late, Func<string?, Answer> card) => (when, scene.Turn) switch
    {
        // The dialog closes; the cards behind it change by themselves.
        (ActedWhen.Now, ActionTurn { Surface: Surface.DialogSubmit }) => new NoAnswer(),
        (ActedWhen.Before, ActionTurn { Surface: Surface.DialogSubmit }) => late(),
        // A pressed card in a channel is everybody's: the sentence for one person does not belong on it.
        (ActedWhen.Before, ActionTurn { Surface: Surface.Submit, Place.Kind: PlaceKind.Channel }) => card(null),
        (ActedWhen.Before, _) => card(Already),
        (ActedWhen.Now, _) => card(null),
    };
}
