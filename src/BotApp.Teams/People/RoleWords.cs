using BotApp.Domain.People;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.People;

/// <summary>Roles as people say and read them.</summary>
public static class RoleWords
{
    private static readonly (Role Role, string[] Words)[] Table =
    [
        (Role.Administrator, ["管理者", "administrator", "admin"]),
        (Role.Nurse, ["看護", "看護師", "nurse"]),
        (Role.Staff, ["職員", "staff"]),
        (Role.Builder, ["内製", "内製担当", "builder"]),
        (Role.Vendor, ["ベンダー", "ベンダ", "vendor"]),
    ];

    public static Role? Read(string typed)
    {
        var key = SearchKey.Of(typed);
        return Table.Where(row => row.Words.Any(word => SearchKey.Of(word) == key)).Select(row => (Role?)row.Role).FirstOrDefault();
    }

    public static string Say(Words words, Role role) => words.Say($"roles.{role.ToString().ToLowerInvariant()}");

    /// <summary>The role whose people work in a channel of this purpose.</summary>
    public static Role Of(ChannelPurpose purpose) => purpose switch
    {
        ChannelPurpose.Alerts => Role.Nurse,
        ChannelPurpose.Builders => Role.Builder,
        ChannelPurpose.Vendor => Role.Vendor,
    };
}
