namespace BotApp.Bot.Outbound;

/// <summary>The retry table of Teams in one enum.</summary>
internal enum Verdict
{
    Accepted,
    /// <summary>Certainly not done: hold the lane and try again.</summary>
    Again,
    /// <summary>Perhaps done: hold the lane; whoever asked decides.</summary>
    Unclear,
    Missing,
    /// <summary>This message will never be taken.</summary>
    Refused,
    /// <summary>No message will be taken there.</summary>
    Dead,
}
