using BotApp.Simulator.Manifest;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator;

/// <summary>How to start the stand-in for Teams.</summary>
public sealed record SimulatorOptions
{
    /// <summary>What the bot asks for.</summary>
    public required AppManifest Manifest { get; init; }

    /// <summary>0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Where the journal and files lie; null keeps everything in memory only.</summary>
    public string? Directory { get; init; }

    /// <summary>The bot's address without <c>/api/messages</c>; may be set on the server later.</summary>
    public string BotUrl { get; init; } = "http://127.0.0.1:3978";

    /// <summary>Signed tokens in both directions.</summary>
    public bool Auth { get; init; }

    public string TenantId { get; init; } = "b4f0a3c2-6f0e-4c43-9f3a-5a8f6d1c2e01";

    public string TenantName { get; init; } = "みほん市";

    public string AppId { get; init; } = "6d1f2a90-4c57-4b8e-8b0a-0d2a7c9e5f11";

    /// <summary>For the token endpoint; guards nothing but a stand-in on loopback.</summary>
    public string Secret { get; init; } = "only-for-the-simulator";

    public Limits Limits { get; init; } = new();

    /// <summary>How long Teams waits for the bot before it sends again; shorter in tests of just that.</summary>
    public TimeSpan BotAnswersWithin { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The same for submits of dialogs and message extensions.</summary>
    public TimeSpan SubmitsWithin { get; init; } = TimeSpan.FromSeconds(5);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder of the built page; null serves none.</summary>
    public string? Page { get; init; }
}
