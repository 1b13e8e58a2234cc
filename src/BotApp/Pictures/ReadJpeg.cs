using BitMiracle.LibJpeg.Classic;
using BotApp.Domain.Records.Files;

namespace BotApp.Pictures;

/// <summary>A photo, row by row. (The library could read it at an eighth of its size, but draws other colours then.)</summary>
internal static class ReadJpeg
{
    /// <returns>Null for colours of a printer (CMYK), and for a picture that is too large.</returns>
    public static SmallPicture? Run(byte[] bytes, int longest, long mostPoints)
    {
        var photo = new jpeg_decompress_struct(new QuietErrors());
        using var stream = new MemoryStream(bytes, writable: false);
        photo.jpeg_stdio_src(stream);
        photo.jpeg_read_header(true);
        if ((long)photo.Image_width * photo.Image_height > mostPoints || photo.Jpeg_color_space is J_COLOR_SPACE.JCS_CMYK or J_COLOR_SPACE.JCS_YCCK)
        {
            return null;
        }

        photo.Out_color_space = J_COLOR_SPACE.JCS_RGB;
        return Rows(photo, longest).Turned(Exif.Orientation(bytes));
    }

    private static SmallPicture Rows(jpeg_decompress_struct photo, int longest)
    {
        photo.jpeg_start_decompress();
        var filter = new BoxFilter(photo.Output_width, photo.Output_height, longest);
        byte[][] row = [new byte[photo.Output_width * photo.Output_components]];
        while (photo.Output_scanline < photo.Output_height)
        {
            var y = photo.Output_scanline;
            photo.jpeg_read_scanlines(row, 1);
            filter.Add(y, row[0]);
        }

        return filter.Picture();
    }
}
