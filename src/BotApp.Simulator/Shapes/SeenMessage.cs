namespace BotApp.Simulator.Shapes;

/// <summary>A message as one person sees it.</summary>
public sealed record SeenMessage(
    string Id,
    string ConversationId,
    string? ThreadId,
    SeenAuthor From,
    bool Mine,
    DateTimeOffset SentAt,
    DateTimeOffset? EditedAt,
    DateTimeOffset? DeletedAt,
    string Text,
    string TextFormat,
    IReadOnlyList<SeenMention> Mentions,
    IReadOnlyList<SeenAttachment> Attachments,
    string AttachmentLayout,
    IReadOnlyList<SeenReaction> Reactions,
    bool Unread,
    int Version,
    long AsOf,
    string? Via,
    string? Delivery);
