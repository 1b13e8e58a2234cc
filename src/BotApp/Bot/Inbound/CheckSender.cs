using BotApp.Bot.Keys;
using BotApp.Settings;

namespace BotApp.Bot.Inbound;

/// <summary>Who is it, for which tenant, and where would our answers go: all three are checked before anything is believed.</summary>
internal sealed class CheckSender(BotSettings bot, ChannelTokens tokens, ServiceHosts hosts)
{
    private readonly HashSet<string> tenants = new(bot.Tenants, StringComparer.OrdinalIgnoreCase);

    /// <returns>Null when all is well.</returns>
    public async ValueTask<Refused?> Run(string? authorization, Activity activity, CancellationToken cancellation)
    {
        if (bot.IsAuthenticated && await tokens.Problem(authorization, activity, cancellation) is { } problem)
        {
            return problem;
        }

        if (activity.TenantId is not { Length: > 0 } tenant)
        {
            return new(StatusCodes.Status403Forbidden, "no tenant, or two that do not agree");
        }

        if (bot.Tenants.Count > 0 && !tenants.Contains(tenant))
        {
            return new(StatusCodes.Status403Forbidden, "tenant is not in Bot:Tenants");
        }

        return hosts.Allows(activity.ServiceUrl) ? null : new(StatusCodes.Status403Forbidden, "serviceUrl is not in Bot:ServiceHosts");
    }
}
