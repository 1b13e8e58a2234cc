using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Shapes;

/// <summary>A personal chat or channel as one person sees it in their list.</summary>
public sealed record SeenConversation(
    string Id,
    string Kind,
    string Name,
    bool General,
    string? TeamId,
    string? TeamName,
    int Unread,
    int Mentioned,
    DateTimeOffset? LastAt,
    bool BotHere,
    IReadOnlyList<NameOf> People);
