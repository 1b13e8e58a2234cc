namespace BotApp.Domain.Requests;

/// <summary>A version of a register that is told to whoever asked for it.</summary>
/// <param name="Name">The register and its version, for the history of the request.</param>
/// <param name="Text">What the requester reads.</param>
public sealed record PublishedChange(long TypeId, int Version, string Name, string Text);
