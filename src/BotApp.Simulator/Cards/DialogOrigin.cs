using System.Text.Json.Nodes;
using BotApp.Simulator.State;
using BotApp.Simulator.ToBot;

namespace BotApp.Simulator.Cards;

/// <summary>Where a dialog comes from.</summary>
/// <param name="Open">The dialog that an answer replaces or closes; null when none is open yet.</param>
public sealed record DialogOrigin(Person Person, Place Place, string? MessageId, JsonObject? Extension, OpenedDialog? Open);
