using System.Globalization;
using BotApp.Domain.Deliveries;
using BotApp.Domain.Events;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Settings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace BotApp.Tests.Jobs;

/// <summary>
/// Not a test: what runs in the process that <see cref="KillTests"/> kills. It saves as fast as it can and writes down
/// what was acknowledged; its wire writes down what was sent. Lines that were written survive the process.
/// </summary>
public sealed class KilledHost
{
    public const string Folder = "BOTAPP_TEST_KILLED_FOLDER";
    public const string Postgres = "BOTAPP_TEST_KILLED_POSTGRES";

    [Fact(Explicit = true)]
    public async Task Saves_and_sends_until_it_is_killed()
    {
        var folder = Environment.GetEnvironmentVariable(Folder) ?? throw new InvalidOperationException("Started by KillTests only.");
        Line(folder, "opening", "now");
        var data = new DataSettings(Path.Combine(folder, "data"), Environment.GetEnvironmentVariable(Postgres));
        await using var host = await SmallHost.Start(data, new NotingWire(folder));
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => Save(host.Transactions, folder, n))));
    }

    private static async Task Save(ITransactions transactions, string folder, int saver)
    {
        while (true)
        {
            var number = await transactions.Write(Storage.StorageWorld.Workspace, (db, token) => One(db, saver, token), CancellationToken.None);
            Line(folder, "acknowledged", number.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static async Task<long> One(AppDb db, int saver, CancellationToken cancellation)
    {
        var conversation = $"c{saver}";
        var number = await NextNumber.Of(db, "record", cancellation);
        var place = await db.Addresses.FirstOrDefaultAsync(a => a.ConversationId == conversation, cancellation)
            ?? db.Addresses.Add(new() { TenantId = "tenant", ServiceUrl = "https://teams.example/", Kind = AddressKind.Channel, ConversationId = conversation }).Entity;
        await db.SaveChangesAsync(cancellation);
        db.Appended.Add(new Event { Kind = EventKind.RecordSaved, RecordNumber = number });
        Send.Post(db, place, new(Face.Episode, number), Language.Japanese, TimeProvider.System.GetUtcNow());
        return number;
    }

    private static readonly Lock OneLine = new();

    internal static void Line(string folder, string kind, string text)
    {
        lock (OneLine)
        {
            File.AppendAllText(Path.Combine(folder, kind), text + "\n");
        }
    }
}
