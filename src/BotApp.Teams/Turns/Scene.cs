using BotApp.Domain;
using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Domain.Records.Files;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns.Kinds;

namespace BotApp.Teams.Turns;

/// <summary>Everything that a command or verb works with: the turn, who it is, where, and the open transaction.</summary>
/// <param name="Here">The place of the turn. In a turn that only reads it is not stored and has no id.</param>
/// <param name="Roster">The whole roster of the team, read before the transaction, when somebody came, left or installed us.</param>
/// <param name="Files">What the person attached, fetched before the transaction.</param>
/// <param name="Unit">The unit of the team that the turn happened in; null in personal chats.</param>
public sealed record Scene(
    AppDb Db, Turn Turn, Workspace Workspace, Person Me, Rights Rights, Address Here, Unit? Unit, Stage Stage,
    IReadOnlyList<RosterMember>? Roster = null, IReadOnlyList<NewFile>? Files = null)
{
    /// <summary>The language of what only this person sees: their own; in channels the workspace's.</summary>
    public Language Language => Turn.Place.Kind is PlaceKind.Personal || Turn is ActionTurn { Surface: not Surface.Submit }
        ? Turn.Language
        : Workspace.Language;

    /// <summary>The answers to a press, to typing and to the search command are seen by one person only.</summary>
    public bool ManySee => Turn.Place.Kind is not PlaceKind.Personal && (Turn is MessageTurn or ActionTurn { Surface: Surface.Submit });

    public DateTimeOffset Now => Stage.Clock.GetUtcNow();

    public Words Words => Stage.Deck.Words(Language);

    public CardDeck Deck => Stage.Deck;

    public string Say(string key, params (string Name, string Value)[] arguments) => Words.Say(key, arguments);

    public TextAnswer Tell(string key, params (string Name, string Value)[] arguments) => new(Say(key, arguments));

    /// <summary>Refusals that belong to no field, as one answer.</summary>
    public Answer Refuse(IReadOnlyList<Refusal> refusals) =>
        new TextAnswer(string.Join("\n", refusals.Select(r => Words.Say(r))));
}
