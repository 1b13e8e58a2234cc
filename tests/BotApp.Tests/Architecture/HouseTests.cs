using BotApp.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Mono.Cecil;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Architecture;

public sealed class HouseTests
{
    // Everybody may use these; among themselves they use only what stands before them.
    private static readonly string[] Below = ["Text", "Storage", "Events", "Audit", "Deliveries", "People", "Calculation"];

    // What each upper room may use beside the rooms below. Upper rooms never use each other.
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["RecordTypes"] = [],
        ["Records"] = ["RecordTypes"],
        ["Alerts"] = ["Records", "RecordTypes"],
        ["Reports"] = ["Records", "RecordTypes"],
        ["Requests"] = ["Records", "RecordTypes"],
        ["SelfReports"] = ["Records", "RecordTypes"],
        ["Exports"] = ["Records", "RecordTypes"],
        ["Presets"] = ["Records", "RecordTypes"],
    };

    private static readonly string[] Plugs = ["Bot", "Directory", "Web", "Storage", "Jobs", "Pictures"];

    [Fact]
    public void The_domain_knows_neither_Teams_nor_the_host() =>
        OursIn("BotApp.Domain").ShouldBe([]);

    [Fact]
    public void Teams_knows_only_the_domain() =>
        OursIn("BotApp.Teams").ShouldBe(["BotApp.Domain"]);

    [Fact]
    public void The_host_does_not_know_the_simulator() =>
        OursIn("BotApp").ShouldBe(["BotApp.Domain", "BotApp.Teams"], ignoreOrder: true);

    [Fact]
    public void The_domain_and_Teams_take_no_package_but_EF_Core() =>
        new[] { "BotApp.Domain", "BotApp.Teams" }.SelectMany(CompiledUses.ReferencesOf).Distinct()
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("BotApp.", StringComparison.Ordinal))
            .ShouldAllBe(name => name.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));

    [Fact]
    public void Rooms_of_the_domain_use_only_the_rooms_that_they_may() =>
        CompiledUses.In("BotApp.Domain").Where(use => !MayUseRoom(RoomOf(use.User), RoomOf(use.Used))).Select(Sentence).ShouldBeEmpty();

    [Fact]
    public void Every_room_of_the_domain_has_its_place_in_the_house() =>
        CompiledUses.In("BotApp.Domain").Select(use => RoomOf(use.User)).Where(room => room.Length > 0).Distinct()
            .ShouldBeSubsetOf([.. Below, .. MayUse.Keys]);

    [Fact]
    public void Plugs_of_the_host_never_use_each_other() =>
        CompiledUses.In("BotApp")
            .Where(use => Plugs.Contains(PlugOf(use.User)) && Plugs.Contains(PlugOf(use.Used)) && PlugOf(use.User) != PlugOf(use.Used))
            .Select(Sentence).ShouldBeEmpty();

    /// <summary>Without the mark its rows would belong to no workspace, and queries would not be filtered.</summary>
    [Fact]
    public void Whatever_has_a_workspace_is_marked_so() =>
        typeof(IInWorkspace).Assembly.GetTypes()
            .SelectMany(type => type.GetInterfaces())
            .Where(table => table.IsGenericType && table.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))
            .Select(table => table.GetGenericArguments()[0])
            .Where(row => row.GetProperty(nameof(IInWorkspace.WorkspaceId)) is not null && !row.IsAssignableTo(typeof(IInWorkspace)))
            .ShouldBeEmpty();

    private static bool MayUseRoom(string user, string used)
    {
        if (user == used || used.Length == 0 || user.Length == 0)
        {
            return true;
        }

        var place = Array.IndexOf(Below, user);
        return place < 0
            ? Below.Contains(used) || MayUse.GetValueOrDefault(user, []).Contains(used)
            : Array.IndexOf(Below, used) is >= 0 and var other && other < place;
    }

    private static string RoomOf(TypeReference type) => After(type.Namespace, "BotApp.Domain.");

    private static string PlugOf(TypeReference type) =>
        type.Namespace.StartsWith("BotApp.Domain", StringComparison.Ordinal) || type.Namespace.StartsWith("BotApp.Teams", StringComparison.Ordinal)
            ? "" : After(type.Namespace, "BotApp.");

    private static string After(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..].Split('.')[0] : "";

    private static string Sentence((TypeReference User, TypeReference Used) use) => $"{use.User.FullName} uses {use.Used.FullName}";

    private static IEnumerable<string> OursIn(string assembly) =>
        CompiledUses.ReferencesOf(assembly).Where(name => name.StartsWith("BotApp", StringComparison.Ordinal));
}
