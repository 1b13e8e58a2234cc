namespace BotApp.Simulator.State;

/// <summary>A file that a person attached or the bot uploaded; its bytes lie beside the journal.</summary>
/// <param name="Size">Announced size for an upload by the bot, real size otherwise.</param>
public sealed record StoredFile(string Id, string Name, string ContentType, long Size, bool Complete);
