using BotApp.Domain.Deliveries;
using Microsoft.AspNetCore.Http;

namespace BotApp.Tests.Bot;

/// <summary>Addresses of the test's connector, and short answers of it.</summary>
internal static class OutboundPlaces
{
    extension(WireWorld world)
    {
        public Address Personal(string? conversation = "a:chat", string? user = "29:sato", string tenant = WireWorld.Tenant) => new()
        {
            TenantId = tenant,
            ServiceUrl = world.Connector.ServiceUrl,
            Kind = AddressKind.Personal,
            ConversationId = conversation,
            UserId = user,
        };

        public Address Channel(string channel = Activities.Channel) => new()
        {
            TenantId = WireWorld.Tenant,
            ServiceUrl = world.Connector.ServiceUrl,
            Kind = AddressKind.Channel,
            ConversationId = channel,
            TeamId = Activities.Team,
        };

        public Address Thread(string root)
        {
            var thread = world.Channel();
            (thread.Kind, thread.ThreadRootId) = (AddressKind.Thread, root);
            return thread;
        }
    }

    extension(HttpContext http)
    {
        public async Task<bool> Json(int status, string body, int? retryAfter = null)
        {
            http.Response.StatusCode = status;
            if (retryAfter is { } seconds)
            {
                http.Response.Headers.RetryAfter = $"{seconds}";
            }

            if (body.Length > 0)
            {
                http.Response.ContentType = "application/json";
                await http.Response.WriteAsync(body);
            }

            return true;
        }
    }
}
