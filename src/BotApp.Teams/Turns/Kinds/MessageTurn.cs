using BotApp.Domain.Text;

namespace BotApp.Teams.Turns.Kinds;

/// <summary>Text from a person.</summary>
/// <param name="Text">Plain text, the mention of the bot taken out.</param>
/// <param name="MentionsBot">True in a channel when the bot was addressed; personal chats always address it.</param>
/// <param name="Mentions">Others who are mentioned: Teams user id and the name shown.</param>
public sealed record MessageTurn(
    Caller Caller, Place Place, Language Language, string ActivityId, string? InboxKey, string BotId,
    string Text, bool MentionsBot, IReadOnlyList<Mention> Mentions, IReadOnlyList<SentFile> Files)
    : Turn(Caller, Place, Language, ActivityId, InboxKey, BotId)
{
    /// <summary>It names files of the team's folder, which only Graph can read.</summary>
    public bool NamesFiles { get; init; }

    public bool HasFiles => NamesFiles || Files.Count > 0;

    /// <summary>Files for us: in a channel people also send each other pictures.</summary>
    public bool BringsFiles => Files.Count > 0 && (Place.Kind is PlaceKind.Personal || MentionsBot);
}
