using System.Text.Json.Nodes;
using BotApp.Simulator.Faults;
using BotApp.Simulator.State;

namespace BotApp.Simulator.Login;

/// <summary>Client credentials for a token, as the tenant's login gives it.</summary>
public sealed class LoginDesk(Identity identity, Settings settings, Tokens tokens, FaultBoard faults)
{
    private const string Scope = "https://api.botframework.com/.default";

    public (int Status, JsonObject Body, string? Note, int? RetryAfter) Run(string tenant, IFormCollection form)
    {
        if (faults.Strikes("token", null) is { } fault)
            return (fault.Status ?? 503, Error("temporarily_unavailable", "Try again later."), "fault:" + fault.Kind, fault.RetryAfter);
        if (tenant != identity.TenantId)
            return (400, Error("invalid_request", "AADSTS90002: Tenant not found."), null, null);
        if (form["grant_type"] != "client_credentials" || form["scope"].ToString().Split(' ').Contains(Scope) is false)
            return (400, Error("invalid_scope", "AADSTS70011: The scope is not valid."), null, null);
        if (form["client_id"] != identity.AppId || !Proves(form))
            return (401, Error("invalid_client", "AADSTS7000215: Invalid client secret provided."), null, null);
        return (200, Granted(), null, null);
    }

    private static JsonObject Error(string code, string words) => new() { ["error"] = code, ["error_description"] = words };

    // A certificate's assertion is taken as it is: checking it needs a registered certificate, which only a real tenant has.
    private bool Proves(IFormCollection form) =>
        form["client_secret"] == settings.Secret || !string.IsNullOrEmpty(form["client_assertion"]);

    private JsonObject Granted() => new()
    {
        ["token_type"] = "Bearer",
        ["expires_in"] = (int)Tokens.Lifetime.TotalSeconds,
        ["ext_expires_in"] = (int)Tokens.Lifetime.TotalSeconds,
        ["access_token"] = tokens.ForConnector(),
    };
}
