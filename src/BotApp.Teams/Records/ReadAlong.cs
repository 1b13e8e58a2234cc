using BotApp.Domain.Records;

namespace BotApp.Teams.Records;

/// <summary>What a channel reads along, where a client puts the form in the place of the card for everybody.</summary>
internal static class ReadAlong
{
    /// <summary>
    /// Whether the record holds what a card here does not say. Its form would say it: inputs cannot be masked, or what was
    /// never typed would be saved.
    /// </summary>
    public static bool Hides(RecordGround ground, LoadedRecord record) => ground.Discretion is Discretion.Masked
        && record.Values.Keys.Any(key => Said(ground, record, key, Discretion.Masked) != Said(ground, record, key, Discretion.Full));

    private static string Said(RecordGround ground, LoadedRecord record, string key, Discretion discretion) =>
        ShowValue.Of(record.Definition, key, record.Values, discretion, ground.Now, ground.Language);
}
