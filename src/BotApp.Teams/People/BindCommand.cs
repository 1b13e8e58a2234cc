using BotApp.Domain.Deliveries;
using BotApp.Domain.People;
using BotApp.Teams.Turns;

namespace BotApp.Teams.People;

/// <summary>ここを看護にする, said in a channel: binds it, and answers with the card that asks who holds the role.</summary>
public static class BindCommand
{
    public static async Task<Answer> Run(Scene scene, ChannelPurpose purpose, CancellationToken cancellation)
    {
        if (scene.Turn.Place.Kind is not PlaceKind.Channel || scene.Unit is not { } unit)
        {
            return scene.Tell("guide.bindInChannel");
        }

        // A shared channel carries people of other tenants; in a private one the bot may not be able to post.
        if (scene.Turn.Place.ChannelType is "shared" or "private")
        {
            return scene.Tell($"guide.{scene.Turn.Place.ChannelType}Channel");
        }

        var channel = await Addresses.At(scene.Db, ChannelOf(scene), cancellation);
        await scene.Db.SaveChangesAsync(cancellation);
        var bound = await BindChannel.Run(
            scene.Db, scene.Rights, scene.Me.Id, unit, channel, purpose, scene.Now, cancellation);
        return bound.IsRefused ? scene.Refuse(bound.Refusals) : new FaceAnswer(new(Face.Binding, bound.Value.Id));
    }

    /// <summary>The channel itself, also when it was said in a thread of it.</summary>
    private static Address ChannelOf(Scene scene) => new()
    {
        TenantId = scene.Workspace.TenantId,
        ServiceUrl = scene.Turn.Place.ServiceUrl,
        Kind = AddressKind.Channel,
        ConversationId = scene.Turn.Place.ConversationId,
        TeamId = scene.Turn.Place.TeamId,
    };
}
