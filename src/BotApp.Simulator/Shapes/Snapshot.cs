namespace BotApp.Simulator.Shapes;

/// <summary>Everything that one person sees.</summary>
public sealed record Snapshot(
    long Version,
    SeenPerson Person,
    Offers Offers,
    IReadOnlyList<ConversationWithMessages> Conversations,
    IReadOnlyList<SeenToast> Toasts,
    IReadOnlyList<SeenDialog> Dialogs);
