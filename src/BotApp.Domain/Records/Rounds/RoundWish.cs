using BotApp.Domain.RecordTypes;

namespace BotApp.Domain.Records.Rounds;

/// <summary>A round as somebody wants it.</summary>
/// <param name="Type">The register that is filled in.</param>
/// <param name="Reference">Its reference to whom or what each record is about.</param>
/// <param name="Subjects">By record number, in the order of the list; more than <see cref="BeginRound.Most"/> are for the round after.</param>
public sealed record RoundWish(long PersonId, PublishedType Type, Field Reference, IReadOnlyList<long> Subjects, DateTimeOffset Now)
{
    /// <summary>The record that was just made of the first of them.</summary>
    public long? FirstRecord { get; init; }

    /// <summary>As <see cref="Round.List"/>.</summary>
    public string? List { get; init; }

    /// <summary>As <see cref="Round.Before"/>.</summary>
    public int Before { get; init; }

    /// <summary>As <see cref="Round.Listed"/>.</summary>
    public int Listed { get; init; }
}
