using BotApp.Domain.Alerts.Calls;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Turns;

/// <summary>What is the same for every turn: cards and words, the clock, the settings that people see the effect of.</summary>
public sealed record Stage(CardDeck Deck, TimeProvider Clock, AlertTiming Alerts);
