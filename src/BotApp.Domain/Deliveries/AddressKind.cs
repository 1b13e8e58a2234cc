namespace BotApp.Domain.Deliveries;

public enum AddressKind
{
    Personal,
    Channel,
    Thread,
}
