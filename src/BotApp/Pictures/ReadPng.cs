using System.Buffers.Binary;
using BigGustave;

namespace BotApp.Pictures;

/// <summary>A screenshot or a drawing. What is transparent stands on white.</summary>
internal static class ReadPng
{
    private const int WidthAt = 16;
    private const int HeightAt = 20;

    // Red, green, blue and cover.
    private const int BytesPerPoint = 4;

    /// <returns>Null for a picture that is too large, or unpacks to more than such a one: it is read as a whole.</returns>
    public static SmallPicture? Run(byte[] bytes, int longest, long mostPoints)
    {
        if (Size(bytes, WidthAt) * Size(bytes, HeightAt) is var points
            && (points <= 0 || points > mostPoints || !PackedPng.UnpacksTo(bytes, BytesPerPoint * mostPoints)))
        {
            return null;
        }

        var png = Png.Open(bytes);
        var filter = new BoxFilter(png.Width, png.Height, longest);
        var row = new byte[png.Width * 3];
        for (var y = 0; y < png.Height; y++)
        {
            for (var x = 0; x < png.Width; x++)
            {
                var point = png.GetPixel(x, y);
                row[3 * x] = OnWhite(point.R, point.A);
                row[(3 * x) + 1] = OnWhite(point.G, point.A);
                row[(3 * x) + 2] = OnWhite(point.B, point.A);
            }

            filter.Add(y, row);
        }

        return filter.Picture();
    }

    private static long Size(ReadOnlySpan<byte> png, int at) => png.Length < at + 4 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(png[at..]);

    private static byte OnWhite(byte colour, byte cover) => (byte)(((colour * cover) + (byte.MaxValue * (byte.MaxValue - cover))) / byte.MaxValue);
}
