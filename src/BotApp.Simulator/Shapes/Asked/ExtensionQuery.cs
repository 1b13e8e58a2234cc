namespace BotApp.Simulator.Shapes.Asked;

/// <summary>A search in the message extension.</summary>
public sealed record ExtensionQuery(
    string CommandId,
    string Conversation,
    IReadOnlyDictionary<string, string>? Parameters = null,
    int Skip = 0,
    int Count = 25,
    bool InitialRun = false);
