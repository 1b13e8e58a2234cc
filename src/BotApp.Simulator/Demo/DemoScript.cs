using BotApp.Simulator.Client;
using BotApp.Simulator.Shapes.Asked;

namespace BotApp.Simulator.Demo;

/// <summary>
/// The demo: a hotel for recovering patients with its staff, and a vendor in a team of their own.
/// The stage is set first; then everybody does what they would do in Teams, in ordinary turns.
/// </summary>
public sealed class DemoScript(SimulatorClient sim, Action<string> say, DemoMark? mark = null)
{
    public const string Administrator = "山本";
    public const string Hotel = "宿泊療養ホテルA";
    public const string Vendor = "ベンダー窓口";

    // Fixed, so that People:Administrators can name one of them before the first start.
    public const string AdministratorId = "00000000-0000-4000-8000-000000000001";

    private static readonly NewPerson[] People =
    [
        new(Administrator, Role: "管理者", AadObjectId: AdministratorId, Email: "yamamoto@mihon.example"),
        new("佐藤", Role: "看護師", AadObjectId: "00000000-0000-4000-8000-000000000002", Email: "sato@mihon.example"),
        new("伊藤", Role: "看護師", AadObjectId: "00000000-0000-4000-8000-000000000003", Email: "ito@mihon.example"),
        new("鈴木", Role: "職員", AadObjectId: "00000000-0000-4000-8000-000000000004", Email: "suzuki@mihon.example"),
        new("高橋", Role: "内製担当", AadObjectId: "00000000-0000-4000-8000-000000000005", Email: "takahashi@mihon.example"),
        new("田中", Role: "ベンダー", AadObjectId: "00000000-0000-4000-8000-000000000006", Email: "tanaka@vendor.example", Guest: true),
    ];

    public async Task Run(CancellationToken stop)
    {
        if ((await sim.World(stop)).People.Count > 0)
            return;
        // Cut off from here on, by a kill or by Ctrl+C, it begins anew at the next start.
        mark?.Set();
        await SetTheStage(stop);
        say("デモの準備をしています / Setting up the demo…");
        try
        {
            await Play(stop);
        }
        catch (Exception e) when (e is TimeoutException or SimulatorRefusalException or InvalidOperationException)
        {
            say($"デモの準備は途中までです。残りは画面から行えます。/ The demo is only partly set up: {e.Message}");
        }

        mark?.Clear();
    }

    /// <summary>The installation, the bindings, the preset and the first records.</summary>
    public async Task Play(CancellationToken stop)
    {
        await new DemoTeams(sim).Run(stop);
        await new DemoRecords(sim, TimeProvider.System).Run(stop);
    }

    /// <summary>People and teams, before anybody has heard of the bot.</summary>
    public async Task SetTheStage(CancellationToken stop)
    {
        foreach (var person in People)
            await sim.AddPerson(person, stop);
        await sim.AddTeam(new NewTeam(Hotel, ["一般", "看護", "内製"], [Administrator, "佐藤", "伊藤", "鈴木", "高橋"]), stop);
        await sim.AddTeam(new NewTeam(Vendor, ["一般"], [Administrator, "田中"]), stop);
    }
}
