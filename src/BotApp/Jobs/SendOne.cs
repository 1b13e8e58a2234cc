using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Teams.Wire;

namespace BotApp.Jobs;

/// <summary>One delivery: drawn from the state of this moment, sent, written down, and compared with the state again.</summary>
internal sealed partial class SendOne(DrawDelivery draw, SendDelivery send, SettleDelivery settle, ILogger<SendOne> log)
{
    public static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(30);

    /// <summary>How long a send may still take once the host stops. What is cut off is written down as unclear, and sent again.</summary>
    public static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(3);

    /// <param name="covered">Takes the deliveries of the same message that need not be sent any more.</param>
    /// <returns>False when the lane must be left.</returns>
    public async Task<bool> Run(Address address, Delivery claimed, HashSet<long> covered, CancellationToken stopping)
    {
        using var limit = new CancellationTokenSource(LongestSend);
        using var hurry = stopping.UnsafeRegister(static send => ((CancellationTokenSource)send!).CancelAfter(LongestGoodbye), limit);
        if (await Draw(address, claimed, limit.Token) is not { } drawing)
        {
            return true;
        }

        covered.UnionWith(drawing.Covered);
        if (await Send(address, claimed, drawing, limit.Token) is not { } sent)
        {
            await settle.Drop(claimed, drawing, CancellationToken.None);
            return true;
        }

        var goesOn = await settle.Run(sent, CancellationToken.None);
        if (sent.Result is Accepted accepted)
        {
            address.ConversationId ??= accepted.ConversationId;
            await draw.AgainIfStale(sent, accepted, CancellationToken.None);
        }

        return goesOn;
    }

    private async Task<Drawing?> Draw(Address address, Delivery claimed, CancellationToken cancellation)
    {
        try
        {
            return await draw.Run(address, claimed, cancellation);
        }
        catch (Exception problem) when (problem is not StorageUnavailableException)
        {
            LogUndrawable(problem, claimed.Face, claimed.Id);
            await settle.Fail(claimed, "wire.notDrawn", CancellationToken.None);
            return null;
        }
    }

    // A fault of our own wire tells nothing about Teams: the message may be there.
    private async Task<SentDelivery?> Send(Address address, Delivery claimed, Drawing drawing, CancellationToken cancellation)
    {
        try
        {
            return await send.Run(address, claimed, drawing, cancellation);
        }
        catch (OperationCanceledException)
        {
            LogCutOff(claimed.Id);
            return new(address, claimed, drawing, new Unclear("cut off"), WasPosted: claimed.Kind is DeliveryKind.Post);
        }
        catch (Exception problem)
        {
            LogUnsent(problem, claimed.Id);
            return new(address, claimed, drawing, new Unclear(problem.GetType().Name), WasPosted: claimed.Kind is DeliveryKind.Post);
        }
    }

    [LoggerMessage(LogLevel.Error, "Face {Face} of delivery {DeliveryId} could not be drawn")]
    private partial void LogUndrawable(Exception problem, Face face, long deliveryId);

    [LoggerMessage(LogLevel.Error, "Delivery {DeliveryId}: the wire failed")]
    private partial void LogUnsent(Exception problem, long deliveryId);

    [LoggerMessage(LogLevel.Information, "Delivery {DeliveryId} took too long or the host stops: it is sent again")]
    private partial void LogCutOff(long deliveryId);
}
