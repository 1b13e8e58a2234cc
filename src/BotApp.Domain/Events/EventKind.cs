namespace BotApp.Domain.Events;

/// <summary>What happened. What each leads to stands in the host's <c>WhatFollows.cs</c>.</summary>
public enum EventKind
{
    BotInstalled,
    BotRemoved,
    PersonJoined,
    PersonLeft,
    ChannelBound,
    RoleGranted,
    RoleRevoked,
    AlertTested,
    PresetInstalled,
    TypePublished,
    /// <summary>A view was built on, saved or removed (about: the view).</summary>
    ViewChanged,
    /// <summary>About: the pin.</summary>
    ViewPinned,
    /// <summary>Several records were changed in one step, or that was taken back (about: the bulk edit).</summary>
    BulkEdited,
    RecordSaved,
    RecordCorrected,
    RecordWithdrawn,
    EpisodeOpened,
    FindingJoined,
    FindingWithdrawn,
    EpisodeAcknowledged,
    EpisodeNoted,
    EpisodeEscalated,
    EpisodeClosed,
    RequestFiled,
    RequestTaken,
    LaneDecided,
    RequestAnswered,
    RequestClosed,
    ReplyAdded,
    ReplyEdited,
    ReplyDeleted,
    /// <summary>A message will never arrive (about: the delivery); somebody must be told in another way.</summary>
    DeliveryFailed,
    /// <summary>A calculated value of the record changed, because somebody changed another record that it looks at.</summary>
    RecordRecalculated,
    /// <summary>A published version of a register answers a request (about: the request).</summary>
    ChangePublished,
    /// <summary>Whoever asked wrote again after the answer (about: the request).</summary>
    RequestReplied,
}
