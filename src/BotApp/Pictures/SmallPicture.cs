namespace BotApp.Pictures;

/// <summary>Red, green and blue, a byte each, row after row from the top left.</summary>
internal sealed record SmallPicture(int Width, int Height, byte[] Rgb)
{
    /// <summary>The right way up.</summary>
    /// <param name="orientation">1 to 8, as Exif counts.</param>
    public SmallPicture Turned(int orientation)
    {
        var (width, height) = orientation >= 5 ? (Height, Width) : (Width, Height);
        var turned = new byte[Rgb.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = From(orientation, x, y);
                Rgb.AsSpan(3 * ((fromY * Width) + fromX), 3).CopyTo(turned.AsSpan(3 * ((y * width) + x)));
            }
        }

        return new(width, height, turned);
    }

    private (int X, int Y) From(int orientation, int x, int y) => orientation switch
    {
        2 => (Width - 1 - x, y),
        3 => (Width - 1 - x, Height - 1 - y),
        4 => (x, Height - 1 - y),
        5 => (y, x),
        6 => (y, Height - 1 - x),
        7 => (Width - 1 - y, Height - 1 - x),
        8 => (Width - 1 - y, x),
        _ => (x, y),
    };
}
