using BotApp.Domain.Events;
using BotApp.Domain.Records;
using BotApp.Domain.Storage;
using BotApp.Teams.Home;
using BotApp.Teams.Turns;

namespace BotApp;

/// <summary>Which event leads to what. Runs inside the transaction that added the event, until no new one appears.</summary>
public sealed class WhatFollows(Stage stage) : IWhatFollows
{
    public Task Run(AppDb db, Event happened, CancellationToken cancellation) => happened.Kind switch
    {
        EventKind.BotInstalled => Nothing,
        EventKind.BotRemoved => Nothing,
        EventKind.PersonJoined => Nothing,
        EventKind.PersonLeft => Nothing,
        EventKind.ChannelBound => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.RoleGranted => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.RoleRevoked => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.AlertTested => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.PresetInstalled => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.TypePublished => MakeTable.Run(db, happened, cancellation),
        EventKind.RecordSaved => Nothing,
        EventKind.RecordCorrected => RedrawRecord.Run(db, happened, cancellation),
        EventKind.RecordWithdrawn => RedrawRecord.Run(db, happened, cancellation),
        EventKind.EpisodeOpened => Nothing,
        EventKind.FindingJoined => Nothing,
        EventKind.FindingWithdrawn => Nothing,
        EventKind.EpisodeAcknowledged => Nothing,
        EventKind.EpisodeNoted => Nothing,
        EventKind.EpisodeEscalated => Nothing,
        EventKind.EpisodeClosed => Nothing,
        EventKind.RequestFiled => Nothing,
        EventKind.RequestTaken => Nothing,
        EventKind.RequestAnswered => Nothing,
        EventKind.RequestClosed => Nothing,
        EventKind.ReplyAdded => Nothing,
        EventKind.ReplyEdited => Nothing,
        EventKind.ReplyDeleted => Nothing,
        EventKind.DeliveryFailed => Nothing,
    };

    private static Task Nothing => Task.CompletedTask;

    private DateTimeOffset Now => stage.Clock.GetUtcNow();
}
