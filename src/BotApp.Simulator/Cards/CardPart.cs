using System.Text.Json;

namespace BotApp.Simulator.Cards;

/// <summary>An action or input of a card.</summary>
/// <param name="Path">JSON pointer into the card.</param>
/// <param name="Scope">Pointer of the innermost ShowCard around it; empty for the card itself.</param>
public sealed record CardPart(string Path, string Scope, string Type, JsonElement Json);
