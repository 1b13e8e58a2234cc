using BotApp.Tests.World;
using Xunit;

namespace BotApp.Tests.Records.EveryKind;

/// <summary>One hotel with two residents for all of these tests: each makes a register of its own there.</summary>
public sealed class OneWorld : IAsyncLifetime
{
    private int registers;

    public HotelWorld World { get; private set; } = null!;

    public long Yoshiko { get; private set; }

    public long Shinomiya { get; private set; }

    /// <summary>A name that no register has yet.</summary>
    public string NextRegister() => $"見本{(char)('A' + (registers / 26))}{(char)('A' + (registers++ % 26))}台帳";

    public async ValueTask InitializeAsync()
    {
        World = await HotelWorld.Start();
        Yoshiko = await Residents.Yoshiko(World);
        Shinomiya = await Residents.Shinomiya(World);
        foreach (var known in new[] { HotelWorld.Sato, HotelWorld.Ito, HotelWorld.Suzuki, HotelWorld.Takahashi })
        {
            await World.Say(known, "ホーム");
        }
    }

    public ValueTask DisposeAsync() => World.DisposeAsync();
}
