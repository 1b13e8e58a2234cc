namespace BotApp.Bot.Outbound;

/// <summary>The addresses of the connector, below the service address.</summary>
internal static class ConnectorPaths
{
    public const string Conversations = "/v3/conversations";

    public static string Activities(string conversation) => $"{Conversations}/{Uri.EscapeDataString(conversation)}/activities";

    public static string Activity(string conversation, string activityId) => $"{Activities(conversation)}/{Uri.EscapeDataString(activityId)}";

    public static string Members(string conversation, string? continuationToken) =>
        $"{Conversations}/{Uri.EscapeDataString(conversation)}/pagedmembers?pageSize=500"
        + (continuationToken is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuationToken)}");

    public static string Member(string conversation, string userId) =>
        $"{Conversations}/{Uri.EscapeDataString(conversation)}/members/{Uri.EscapeDataString(userId)}";
}
