namespace BotApp.Domain.RecordTypes.Reading;

/// <summary>What we understood where the person wrote it differently: ３６．５ → 36.5 ℃. Sentence: <c>value.saidBack</c>.</summary>
public sealed record SaidBack(string Field, string Label, string Typed, string Understood);
