using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Jobs;
using BotApp.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace BotApp.Tests.Jobs;

/// <summary>Deliveries of one workspace over a real database, with a port to Teams that the test scripts and a clock that it moves.</summary>
internal sealed class JobsWorld : IAsyncDisposable
{
    private JobsWorld(StorageWorld storage) => Storage = storage;

    public StorageWorld Storage { get; }

    public SetClock Clock { get; } = new();

    public ScriptedWire Wire { get; } = new();

    public ClaimDeliveries Claim => new(Storage.Transactions, Clock);

    public SendLane Lane => new(
        new(
            new(Storage.Transactions, new CounterFaces(), Clock), new(Wire),
            new(Storage.Transactions, Storage.Bell, Clock, NullLogger<SettleDelivery>.Instance), NullLogger<SendOne>.Instance),
        new(Storage.Transactions), Clock);

    public static async Task<JobsWorld> Start(Database database) => new(await StorageWorld.Start(database));

    public async Task<Address> Place(string name, AddressKind kind = AddressKind.Channel)
    {
        var address = new Address
        {
            TenantId = "tenant",
            ServiceUrl = "https://teams.example/",
            Kind = kind,
            ConversationId = kind is AddressKind.Personal ? null : name,
            UserId = kind is AddressKind.Personal ? name : null,
        };
        await Storage.Write(db => db.Addresses.Add(address));
        return address;
    }

    public Task Post(Address to, Face face, long id) =>
        Storage.Write(db => Send.Post(db, to, new(face, id), Language.Japanese, Clock.GetUtcNow()));

    /// <summary>Changes the state behind a face and redraws its copies, in one transaction.</summary>
    public Task Change(Face face, long id) => Storage.Write(async (db, token) =>
    {
        await NextNumber.Of(db, $"{face} {id}", token);
        await Send.Redraw(db, face, id, Clock.GetUtcNow(), token);
        return 0;
    });

    /// <summary>Sends what is due now, all lanes at once, until nothing is.</summary>
    public async Task SendDue()
    {
        while (await Claim.Run(64, TestContext.Current.CancellationToken) is { Count: > 0 } lanes)
        {
            await Task.WhenAll(lanes.Select(lane => Lane.Run(lane, TestContext.Current.CancellationToken)));
        }
    }

    public async Task SendDueAfter(TimeSpan pause)
    {
        Clock.Move(pause);
        await SendDue();
    }

    public Task<List<Delivery>> Deliveries() =>
        Storage.Read((db, token) => db.Deliveries.OrderBy(d => d.Id).ToListAsync(token));

    public async Task<IReadOnlyList<DeliveryState>> States() => [.. (await Deliveries()).Select(d => d.State)];

    public Task<List<PostedCopy>> Copies() =>
        Storage.Read((db, token) => db.PostedCopies.OrderBy(c => c.Id).ToListAsync(token));

    public IReadOnlyList<string> Seen(Address where) =>
        [.. Wire.Standing.Where(s => s.Value.AddressId == where.Id).OrderBy(s => int.Parse(s.Key.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).Select(s => s.Value.Text)];

    public ValueTask DisposeAsync() => Storage.DisposeAsync();
}
