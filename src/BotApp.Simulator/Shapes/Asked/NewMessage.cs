using System.Text.Json;

namespace BotApp.Simulator.Shapes.Asked;

/// <summary>What a person writes.</summary>
/// <param name="Thread">Root message id: a reply. Absent in a channel: a new thread.</param>
/// <param name="Attachments">Cards taken from a message extension.</param>
public sealed record NewMessage(
    string Text = "",
    string? Thread = null,
    IReadOnlyList<NewFile>? Files = null,
    IReadOnlyList<JsonElement>? Attachments = null);
