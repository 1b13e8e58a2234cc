namespace BotApp.Settings;

/// <summary>Section <c>Bot</c>: complete, or a sentence for each thing that is missing.</summary>
internal static class ReadBot
{
    public static BotSettings Run(IConfiguration configuration, IHostEnvironment environment, List<string> problems)
    {
        var section = new SettingsSection(configuration, "Bot", problems);
        var development = environment.IsDevelopment();
        var tenantId = section.Text("TenantId");
        var bot = new BotSettings
        {
            AppId = section.Text("AppId"),
            TenantId = tenantId,
            Secret = section.Text("Secret"),
            Certificate = section.Text("Certificate"),
            CertificatePassword = section.Text("CertificatePassword"),
            ManagedIdentity = section.Text("ManagedIdentity"),
            OpenIdMetadata = section.Address("OpenIdMetadata", BotSettings.ChannelMetadata, development),
            Authority = section.Address("Authority", $"https://login.microsoftonline.com/{tenantId}", development),
            ServiceHosts = section.List("ServiceHosts", "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com"),
            Tenants = section.List("Tenants"),
            LoopbackIsTrusted = development,
        };
        section.RefuseOtherKeys();
        Complete(section, bot);
        return bot;
    }

    private static void Complete(SettingsSection section, BotSettings bot)
    {
        if (bot is { IsAuthenticated: false, LoopbackIsTrusted: false })
        {
            section.Refuse("AppId", "is not set: without it nobody is authenticated, which is allowed in Development only. Set it to the app id of the bot's registration.");
        }

        if (bot is { Tenants: [], LoopbackIsTrusted: false })
        {
            section.Refuse("Tenants", "is empty: set Bot:Tenants:0 to the id of the Entra tenant that is to be served.");
        }

        foreach (var host in bot.ServiceHosts.Where(host => Uri.CheckHostName(host) == UriHostNameType.Unknown))
        {
            section.Refuse("ServiceHosts", $"holds '{host}': write host names alone, for example smba.trafficmanager.net.");
        }

        if (bot.IsAuthenticated)
        {
            CompleteIdentity(section, bot);
        }
    }

    private static void CompleteIdentity(SettingsSection section, BotSettings bot)
    {
        string?[] proofs = [bot.Secret, bot.Certificate, bot.ManagedIdentity];
        if (proofs.Count(proof => proof is not null) != 1)
        {
            section.Refuse("Secret", "or Bot:Certificate or Bot:ManagedIdentity must be set, exactly one of them: it proves to Teams that we are Bot:AppId.");
        }

        if (bot is { TenantId: null, ManagedIdentity: null })
        {
            section.Refuse("TenantId", "is not set: set it to the Entra tenant of the bot's registration.");
        }

        if (bot.Certificate is { } file && !File.Exists(file))
        {
            section.Refuse("Certificate", "names a file that is not there: set it to a PEM file with certificate and key, or to a PFX file.");
        }
    }
}
