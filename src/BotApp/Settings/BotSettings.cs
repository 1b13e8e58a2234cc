namespace BotApp.Settings;

/// <summary>Section <c>Bot</c>: who we are to Teams, and whom we believe. A class, so that no ToString prints the secret.</summary>
public sealed class BotSettings
{
    public const string ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Null only in Development: then nothing is authenticated and only loopback is served.</summary>
    public string? AppId { get; init; }
    public string? TenantId { get; init; }
    public string? Secret { get; init; }
    /// <summary>A PEM file with certificate and key, or a PFX file.</summary>
    public string? Certificate { get; init; }
    public string? CertificatePassword { get; init; }
    /// <summary>Client id of a user-assigned managed identity.</summary>
    public string? ManagedIdentity { get; init; }
    /// <summary>Where the keys come from that sign what the channel sends us.</summary>
    public Uri OpenIdMetadata { get; init; } = new(ChannelMetadata);
    /// <summary>Where our own token comes from, with the tenant in it.</summary>
    public required Uri Authority { get; init; }
    /// <summary>Hosts that may get our token (and so our messages).</summary>
    public required IReadOnlyList<string> ServiceHosts { get; init; }
    /// <summary>Entra tenants that are served. Empty: any, in Development only.</summary>
    public required IReadOnlyList<string> Tenants { get; init; }
    /// <summary>Development: http on loopback is good enough for service address, metadata and authority.</summary>
    public bool LoopbackIsTrusted { get; init; }

    public bool IsAuthenticated => AppId is not null;
}
