using BotApp.Domain.People;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Turns;

namespace BotApp.Teams.Home;

/// <summary>Whose home card is drawn, and with what.</summary>
public sealed record HomeOwner(AppDb Db, Person Person, Rights Rights, Language Language, Stage Stage)
{
    /// <summary>May act as this role in at least one unit.</summary>
    public bool Is(Role role) => Rights.Memberships.Any(unit => Rights.Holds(role, unit));

    public bool SeesRecords => Rights.Units.Count > 0;
}
