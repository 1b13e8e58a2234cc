using BitMiracle.LibJpeg.Classic;

namespace BotApp.Pictures;

internal static class WriteJpeg
{
    private static readonly int[] Qualities = [75, 55, 35, 20];

    /// <returns>As good as it fits; null when it fits at no quality.</returns>
    public static byte[]? Run(SmallPicture picture, int most) =>
        Qualities.Select(quality => Write(picture, quality)).FirstOrDefault(bytes => bytes.Length <= most);

    private static byte[] Write(SmallPicture picture, int quality)
    {
        using var stream = new MemoryStream();
        var jpeg = new jpeg_compress_struct(new QuietErrors());
        jpeg.jpeg_stdio_dest(stream);
        jpeg.Image_width = picture.Width;
        jpeg.Image_height = picture.Height;
        jpeg.Input_components = 3;
        jpeg.In_color_space = J_COLOR_SPACE.JCS_RGB;
        jpeg.jpeg_set_defaults();
        jpeg.jpeg_set_quality(quality, true);
        jpeg.jpeg_start_compress(true);
        var stride = picture.Width * 3;
        for (var y = 0; y < picture.Height; y++)
        {
            jpeg.jpeg_write_scanlines([picture.Rgb[(y * stride)..((y + 1) * stride)]], 1);
        }

        jpeg.jpeg_finish_compress();
        return stream.ToArray();
    }
}
