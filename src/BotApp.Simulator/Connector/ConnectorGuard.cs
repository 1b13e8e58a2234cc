using BotApp.Simulator.Login;

namespace BotApp.Simulator.Connector;

/// <summary>Who may call the connector, and how large a call may be.</summary>
public sealed class ConnectorGuard(Settings settings, Tokens tokens, RateWindows windows)
{
    public async Task<ConnectorAnswer?> Refuses(HttpRequest request, string body)
    {
        if (settings.Auth && !await Proves(request))
            return ConnectorAnswer.Error(401, "Unauthorized", "Authorization has been denied for this request.");
        // Teams counts a message in UTF-16.
        return body.Length * 2 > windows.Limits.MessageBytes
            ? ConnectorAnswer.Error(413, "MessageSizeTooBig", "Message size too large.")
            : null;
    }

    private async Task<bool> Proves(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && await tokens.IsForConnector(header["Bearer ".Length..]);
    }
}
