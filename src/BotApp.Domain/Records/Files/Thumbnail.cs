namespace BotApp.Domain.Records.Files;

/// <summary>
/// A picture small enough to stand in a card: the file itself when it is small, else the picture drawn small, else the
/// preview that a camera writes into its photos.
/// </summary>
public static class Thumbnail
{
    // Base64 makes a third more of it, and a card of 28 KiB holds two beside everything else.
    internal const int Largest = 6 * 1024;

    public static async Task<byte[]?> Of(NewFile file, IShrinkPictures pictures, CancellationToken cancellation)
    {
        if (file.Bytes is not { } bytes || FileType.Of(bytes, file.Name) is not { } type || !FileType.IsPhoto(type))
        {
            return null;
        }

        // A small photo is drawn too: what the camera noted in it, such as the place, does not belong on a card.
        return bytes.Length <= Largest && type is "image/png" or "image/gif"
            ? bytes
            : await pictures.Run(bytes, type, Largest, cancellation) ?? (type == "image/jpeg" ? Exif.Preview(bytes, Largest) : null);
    }
}
