namespace BotApp.Domain.People;

public enum RosterExtent
{
    Whole,
    Part,
}
