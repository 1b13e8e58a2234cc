using BotApp.Domain.Records.Entries;
using BotApp.Domain.Records.Unfinished;
using BotApp.Domain.RecordTypes;
using BotApp.Teams.Records;

namespace BotApp.Teams.Unfinished;

/// <summary>A form that was kept, as if it were sent now.</summary>
internal static class KeptEntry
{
    public static Entry Of(RecordGround ground, UnfinishedForm kept, PublishedType type) => new(ground.Reach, type, ground.Now, ground.Language)
    {
        Version = kept.Version,
        Inputs = KeptInputs.Of(kept),
        Confirmed = KeptInputs.Confirmed(kept),
    };
}
