using BotApp.Domain.Storage;

namespace BotApp.Domain.Records;

/// <summary>Something that is done with every record of a register, a few at a time: see <see cref="LongWork"/>.</summary>
internal interface ILongWork : IInWorkspace
{
    long Id { get; }
    long TypeId { get; }
    /// <summary>Records up to this number are done.</summary>
    long DoneTo { get; set; }
    DateTimeOffset? EndedAt { get; set; }
}
