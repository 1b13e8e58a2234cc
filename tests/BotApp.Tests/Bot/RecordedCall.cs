using System.Text.Json.Nodes;

namespace BotApp.Tests.Bot;

/// <summary>One call that the connector of the tests received.</summary>
internal sealed record RecordedCall(string Method, string Path, string Query, string? Authorization, JsonNode? Body, DateTimeOffset At)
{
    public string Text => Body?["text"]?.GetValue<string>() ?? "";
}
