namespace BotApp.Pictures;

/// <summary>Takes a picture row by row and keeps only the small one: each of its points is the mean of those that fall on it.</summary>
internal sealed class BoxFilter
{
    private readonly (int Width, int Height) from;
    private readonly (int Width, int Height) to;
    private readonly int[] sums;
    private readonly int[] counts;

    /// <param name="longest">The longer side of the result; a smaller picture stays as it is.</param>
    public BoxFilter(int width, int height, int longest)
    {
        from = (width, height);
        var scale = Math.Min(1.0, longest / (double)Math.Max(width, height));
        to = (Math.Max(1, (int)Math.Round(width * scale)), Math.Max(1, (int)Math.Round(height * scale)));
        sums = new int[to.Width * to.Height * 3];
        counts = new int[to.Width * to.Height];
    }

    /// <param name="row">Red, green and blue of each point from the left.</param>
    public void Add(int y, ReadOnlySpan<byte> row)
    {
        var line = (int)((long)y * to.Height / from.Height) * to.Width;
        for (var x = 0; x < from.Width; x++)
        {
            var point = line + (int)((long)x * to.Width / from.Width);
            counts[point]++;
            sums[3 * point] += row[3 * x];
            sums[(3 * point) + 1] += row[(3 * x) + 1];
            sums[(3 * point) + 2] += row[(3 * x) + 2];
        }
    }

    public SmallPicture Picture() =>
        new(to.Width, to.Height, [.. sums.Select((sum, i) => (byte)(sum / Math.Max(1, counts[i / 3])))]);
}
