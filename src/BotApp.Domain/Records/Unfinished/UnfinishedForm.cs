using BotApp.Domain.Storage;

namespace BotApp.Domain.Records.Unfinished;

/// <summary>
/// What somebody had typed when a form last reached us (書きかけ). Teams does not tell when a dialog is closed, so every
/// step, every drawing again and every refused save leaves it here; saving the form takes it away. Nobody else reads it.
/// </summary>
public sealed class UnfinishedForm : IInWorkspace
{
    /// <summary>Readings that were not saved within a week are not true any more.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public const int LongestForm = 64;

    public long Id { get; set; }
    public long WorkspaceId { get; set; }
    public long PersonId { get; set; }
    /// <summary>One form has one, from its first drawing to its saving: an id of ours.</summary>
    public required string Form { get; set; }
    public long TypeId { get; set; }
    /// <summary>The version that the form was drawn for.</summary>
    public int Version { get; set; }
    /// <summary>The record that is corrected; null for a new one.</summary>
    public long? RecordNumber { get; set; }
    /// <summary>The revision that the correction was drawn from.</summary>
    public long? Revision { get; set; }
    /// <summary>Whom it is about, as far as that was picked.</summary>
    public long? SubjectNumber { get; set; }
    public long? RoundId { get; set; }
    public int? Stop { get; set; }
    /// <summary>Which part of a long form was open, from 0.</summary>
    public int Step { get; set; }
    /// <summary>JSON: as typed, by the key of the input.</summary>
    public required string Inputs { get; set; }
    /// <summary>JSON: the questions that were answered with "really".</summary>
    public required string Confirmed { get; set; }
    public DateTimeOffset KeptAt { get; set; }
    /// <summary>Saved: nothing of it is kept but that it was, so that an earlier press which comes again does not bring it back.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
