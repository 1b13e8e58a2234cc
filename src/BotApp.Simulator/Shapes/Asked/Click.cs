using System.Text.Json;

namespace BotApp.Simulator.Shapes.Asked;

/// <summary>Which action of a card is pressed, and with what in the inputs.</summary>
public sealed record Click
{
    /// <summary>The action's own JSON; otherwise it is found by what stands below.</summary>
    public JsonElement? Action { get; init; }

    /// <summary>JSON pointer into the card.</summary>
    public string? Path { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Verb { get; init; }

    public int? Attachment { get; init; }

    /// <summary>What the person typed; other inputs keep the card's own value.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary><c>execute</c> or <c>submit</c> (a client that takes the Submit fallback); null asks the faults.</summary>
    public string? Mode { get; init; }

    /// <summary>False: an old client that checks nothing before it sends.</summary>
    public bool Validate { get; init; } = true;
}
