using System.Text.Json.Serialization;

namespace BotApp.Domain.RecordTypes;

/// <summary>What a file field takes.</summary>
/// <param name="OnlyPhotos">Photos, no documents.</param>
/// <param name="Megabytes">Of one file; 0 for what the kind allows.</param>
/// <param name="Most">How many files; 0 for what the kind allows.</param>
public sealed record FileLimits(
    [property: JsonPropertyName("onlyPhotos")] bool OnlyPhotos = false, int Megabytes = 0, int Most = 0);
