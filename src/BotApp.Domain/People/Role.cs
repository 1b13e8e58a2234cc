namespace BotApp.Domain.People;

public enum Role
{
    Administrator,
    Nurse,
    Staff,
    Builder,
    Vendor,
}
