using System.Text.Json.Nodes;
using BotApp.Domain.Deliveries;
using BotApp.Teams.Wire;

namespace BotApp.Teams.Turns;

/// <summary>Nothing to say.</summary>
public sealed record NoAnswer : Answer;

/// <summary>A face that can be drawn again from the state: the only answer of a turn that wrote something.</summary>
public sealed record FaceAnswer(FaceRef Face) : Answer;

/// <summary>A finished card that is not kept: a form with errors, a list, a home card.</summary>
/// <param name="Replaces">In a message turn or submit: put it in the place of the pressed card instead of below it.</param>
public sealed record CardAnswer(JsonObject Card, string Summary, bool Replaces = false) : Answer;

/// <summary>A sentence.</summary>
public sealed record TextAnswer(string Text) : Answer;

/// <summary>A refusal that is no card: shown as an error of the invoke (code and sentence).</summary>
public sealed record ErrorAnswer(int Status, string Code, string Text) : Answer;

/// <summary>A dialog with a card, or a next page of it.</summary>
public sealed record DialogAnswer(string Title, JsonObject Card, string Height = "large", string Width = "medium") : Answer;

/// <summary>Choices of a typeahead, 15 at most.</summary>
public sealed record ChoicesAnswer(IReadOnlyList<(string Value, string Title)> Choices) : Answer;

/// <summary>Results of the search command: each a card with a preview.</summary>
public sealed record ResultsAnswer(IReadOnlyList<SearchResult> Results) : Answer;

/// <summary>Several answers in the order they are sent (message turns only).</summary>
public sealed record MessagesAnswer(IReadOnlyList<OutgoingMessage> Messages) : Answer;
