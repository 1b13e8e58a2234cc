using BotApp.Domain.Deliveries;
using BotApp.Domain.Storage;
using BotApp.Domain.Text;
using BotApp.Teams.Alerts;
using BotApp.Teams.Bulk;
using BotApp.Teams.Files;
using BotApp.Teams.Home;
using BotApp.Teams.People;
using BotApp.Teams.Presets;
using BotApp.Teams.Records;
using BotApp.Teams.RecordTypes;
using BotApp.Teams.Requests;
using BotApp.Teams.Turns;
using BotApp.Teams.Views;

namespace BotApp.Teams.Wire;

/// <summary>Which room draws which face.</summary>
public sealed class Faces(Stage stage) : IDrawFaces
{
    public Task<OutgoingMessage?> Draw(
        AppDb db, FaceRef face, Language language, long? viewerId, CancellationToken cancellation)
    {
        var sheet = new Sheet(db, face, language, viewerId, stage);
        return face.Face switch
        {
            Face.Notice => NoticeFace.Draw(sheet),
            Face.Home => HomeFace.Draw(sheet, cancellation),
            Face.Guide => GuideFace.Draw(sheet, cancellation),
            Face.Binding => BindingFace.Draw(sheet, cancellation),
            Face.Roles => RolesFace.Draw(sheet, cancellation),
            Face.TestAlert => TestAlertFace.Draw(sheet, cancellation),
            Face.NoAlertChannel => NoAlertChannelFace.Draw(sheet, cancellation),
            Face.PresetInstalled => PresetFaces.Draw(sheet, cancellation),
            Face.Record or Face.SavedRecord or Face.NextForm => RecordFaces.Draw(sheet, cancellation),
            Face.TypePublished => TypeFaces.Draw(sheet, cancellation),
            Face.View or Face.ViewDraft or Face.PinnedView => ViewFaces.Draw(sheet, cancellation),
            Face.FieldConverted => ConversionFace.Draw(sheet, cancellation),
            Face.FileOffer => FileOfferFace.Draw(sheet, cancellation),
            Face.BulkEdit => BulkFace.Draw(sheet, cancellation),
            Face.Episode or Face.EpisodeCall => EpisodeFaces.Draw(sheet, cancellation),
            Face.Request or Face.RequestCopy or Face.Reply => RequestFaces.Draw(sheet, cancellation),
        };
    }
}
