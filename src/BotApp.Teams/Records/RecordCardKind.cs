namespace BotApp.Teams.Records;

internal enum RecordCardKind
{
    /// <summary>Asked for: with its history.</summary>
    Shown,
    /// <summary>Just stored: says so.</summary>
    Saved,
    /// <summary>Put into a chat by the search command: what it says, and nothing to press.</summary>
    Shared,
}
