namespace BotApp.Domain.People;

/// <summary>What a channel was bound to by ここを…にする.</summary>
public enum ChannelPurpose
{
    Alerts,
    Builders,
    Vendor,
}
