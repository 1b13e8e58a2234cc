using System.Globalization;
using System.Runtime.InteropServices;

namespace BotApp.Benchmarks;

/// <summary>What a benchmark prints: on which machine, what it does, then one line per figure. No line names a path.</summary>
public sealed class Report
{
    private readonly List<Figure> figures = [];

    public Report(string benchmark)
    {
        Say($"# {benchmark}");
        Say($"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {Memory()} memory, "
            + $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
    }

    public static void Say(string line) => Console.Out.WriteLine(line);

    public static int Usage()
    {
        Console.Error.WriteLine("usage: turns [--quick] | records [--quick|--medium]");
        return 2;
    }

    /// <summary>Said at once: a long run that is stopped has said what it found until then.</summary>
    public void Add(params IEnumerable<Figure> more)
    {
        foreach (var figure in more)
        {
            Say(figures.Count == 0 ? $"name | value | baseline | ratio | aim | reached or short\n{figure}" : figure.ToString());
            figures.Add(figure);
        }
    }

    /// <returns>The exit code: 1 when an aim was missed.</returns>
    public int Close() => figures.TrueForAll(figure => figure.IsReached) ? 0 : 1;

    private static string Memory() => string.Create(
        CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024d / 1024 / 1024:N0} GB");
}
