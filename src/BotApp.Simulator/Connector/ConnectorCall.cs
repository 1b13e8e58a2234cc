using System.Text.Json.Nodes;

namespace BotApp.Simulator.Connector;

/// <summary>One call of the bot.</summary>
/// <param name="Operation"><c>create</c>, <c>send</c>, <c>update</c>, <c>delete</c>, <c>members</c> or <c>teams</c>.</param>
/// <param name="ConversationId">As the bot wrote it, thread and all; for create, the channel or person it is about.</param>
public sealed record ConnectorCall(string Operation, string ConversationId, JsonObject? Body, IQueryCollection Query)
{
    /// <summary>The conversation that the limits count: a channel with all its threads.</summary>
    public string BaseId => ConversationId.Split(';')[0];

    public string? ThreadId => ConversationId.Split(";messageid=") is [_, var root, ..] ? root : null;

    public bool Writes => Operation is "create" or "send" or "update" or "delete";
}
