using BotApp.Domain.Alerts.Calls;
using BotApp.Domain.Audit;
using BotApp.Domain.Events;
using BotApp.Domain.Records.Conversions;
using BotApp.Domain.Records.Recalculations;
using BotApp.Domain.Records.Views;
using BotApp.Domain.Requests;
using BotApp.Settings;
using BotApp.Teams.Cards;
using BotApp.Teams.Turns;
using BotApp.Teams.Wire;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BotApp;

/// <summary>Puts the turns together: cards and words, who speaks, what follows, and the faces.</summary>
public static class TurnPlug
{
    /// <summary>Needs no settings, so it is under way while those are read.</summary>
    internal static Lazy<CardDeck> ReadCards() => HeadStart.Of(() => CardDeck.Load(Path.Combine(AppContext.BaseDirectory, "cards")));

    internal static void AddTurns(this WebApplicationBuilder builder, HostSettings settings, Lazy<CardDeck> cards)
    {
        var services = builder.Services;
        services.AddSingleton(_ => cards.Value);
        services.AddSingleton(new AlertTiming(settings.Alerts.EscalateAfter, settings.Alerts.Rounds));
        services.AddSingleton(new Administrators(settings.People.Administrators.ToHashSet(StringComparer.OrdinalIgnoreCase)));
        services.AddSingleton<Stage>();
        services.AddSingleton<IWhatFollows, WhatFollows>();
        services.AddSingleton<IDueWork, DueEpisodes>();
        services.AddSingleton<IDueWork, DueReplies>();
        services.AddSingleton<IDueWork, DuePins>();
        services.AddSingleton<IDueWork, DueConversions>();
        services.AddSingleton<IDueWork, DueRecalculations>();
        services.AddSingleton<IDrawFaces, Faces>();
        services.TryAddSingleton<ReadsToSeal>();
        services.AddSingleton<EnterTurn>();
        services.AddSingleton<MeetPeople>();
        services.AddSingleton<IRunTurns, RunTurn>();
        services.AddSingleton<RehearseTurn>();
        services.AddHostedService<Rehearsal>();
    }
}
