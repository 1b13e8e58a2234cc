namespace BotApp.Tests.Records.Edits;

/// <summary>What one person did with what they had seen. Done again in the same place of the order it must come to the same.</summary>
/// <param name="Id">Stands in the events as the turn.</param>
/// <param name="Number">The record; 0 for a new one.</param>
/// <param name="Seen">The revision that the person had before them.</param>
/// <param name="Earlier">The revision that is wanted back.</param>
internal sealed record Edit(
    string Id, int Person, EditKind Kind, string Type, long Number, long Seen, long Earlier, IReadOnlyDictionary<string, string> Values);
