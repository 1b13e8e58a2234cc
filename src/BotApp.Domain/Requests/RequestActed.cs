namespace BotApp.Domain.Requests;

/// <summary>What became of a press on a button of a request: this press did it, or somebody was earlier.</summary>
public sealed record RequestActed(Request Request, ActedWhen When);
