using System.Text.Json;

namespace BotApp.Simulator.Shapes;

/// <summary>What came of a click, dialog or message extension; see <c>API.md</c> for the outcomes.</summary>
public sealed record ClickResult(string Outcome)
{
    public SeenMessage? Message { get; init; }

    public int? Status { get; init; }

    public JsonElement? Card { get; init; }

    public string? Text { get; init; }

    public ErrorWords? Error { get; init; }

    public SeenDialog? Dialog { get; init; }

    public IReadOnlyList<JsonElement>? Compose { get; init; }

    public IReadOnlyDictionary<string, string>? Invalid { get; init; }

    public string? Url { get; init; }
}
