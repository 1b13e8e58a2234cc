namespace BotApp.Teams.Cards.Templates;

/// <summary>Addresses a card may carry: https, small pictures as data, and http on loopback for trials.</summary>
internal static class SafeUrl
{
    public static bool Is(string address)
    {
        if (address.StartsWith("data:image/png;base64,", StringComparison.Ordinal)
            || address.StartsWith("data:image/jpeg;base64,", StringComparison.Ordinal))
        {
            return true;
        }
        return Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
            && uri.UserInfo.Length == 0;
    }
}
