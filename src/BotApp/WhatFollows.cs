using BotApp.Domain.Alerts;
using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Alerts.Findings;
using BotApp.Domain.Events;
using BotApp.Domain.Presets;
using BotApp.Domain.Records;
using BotApp.Domain.Records.Recalculations;
using BotApp.Domain.Records.Tables;
using BotApp.Domain.Requests;
using BotApp.Domain.Storage;
using BotApp.Teams.Home;
using BotApp.Teams.Turns;
using Microsoft.EntityFrameworkCore;

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
        EventKind.ChannelBound => ChannelBound(db, happened, cancellation),
        EventKind.RoleGranted => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.RoleRevoked => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.AlertTested => RedrawGuides.Run(db, happened, Now, cancellation),
        EventKind.PresetInstalled => PresetInstalled(db, happened, cancellation),
        EventKind.TypePublished => TypePublished(db, happened, cancellation),
        EventKind.ViewChanged or EventKind.ViewPinned or EventKind.BulkEdited => Nothing,
        EventKind.RecordSaved or EventKind.RecordRecalculated => JudgeRecord.Run(db, happened, stage.Alerts, cancellation),
        EventKind.RecordCorrected or EventKind.RecordWithdrawn => RecordChanged(db, happened, cancellation),
        EventKind.EpisodeOpened or EventKind.FindingJoined or EventKind.FindingWithdrawn or EventKind.EpisodeAcknowledged
            or EventKind.EpisodeNoted or EventKind.EpisodeEscalated or EventKind.EpisodeClosed => Nothing,
        EventKind.RequestFiled or EventKind.RequestTaken or EventKind.LaneDecided or EventKind.RequestAnswered or EventKind.RequestReplied
            or EventKind.RequestClosed or EventKind.ChangePublished or EventKind.ReplyAdded or EventKind.ReplyEdited or EventKind.ReplyDeleted => Nothing,
        EventKind.DeliveryFailed => DeliveryFailed(db, happened, cancellation),
    };

    private static Task Nothing => Task.CompletedTask;

    private DateTimeOffset Now => stage.Clock.GetUtcNow();

    private async Task ChannelBound(AppDb db, Event happened, CancellationToken cancellation)
    {
        await RedrawGuides.Run(db, happened, Now, cancellation);
        await PostRequest.Waiting(db, happened.UnitId!.Value, Now, cancellation);
    }

    private static async Task TypePublished(AppDb db, Event happened, CancellationToken cancellation)
    {
        await MakeTable.Run(db, happened, cancellation);
        await BeginRecalculation.Run(db, happened, cancellation);
    }

    private async Task PresetInstalled(AppDb db, Event happened, CancellationToken cancellation)
    {
        await RedrawGuides.Run(db, happened, Now, cancellation);
        var installed = await db.InstalledPresets.SingleAsync(p => p.Id == happened.AboutId, cancellation);
        await InstallRules.Run(db, PresetGallery.Find(installed.Key)!.Rules, happened.PersonId, happened.At, cancellation);
    }

    private async Task RecordChanged(AppDb db, Event happened, CancellationToken cancellation)
    {
        await RedrawRecord.Run(db, happened, cancellation);
        await JudgeRecord.Run(db, happened, stage.Alerts, cancellation);
    }

    private async Task DeliveryFailed(AppDb db, Event happened, CancellationToken cancellation)
    {
        await ReplaceDelivery.Run(db, happened, stage.Alerts, cancellation);
        await RequestNotDelivered.Run(db, happened, cancellation);
    }
}
