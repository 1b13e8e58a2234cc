using System.Diagnostics;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace BotApp.Domain.Tests.Cards;

/// <summary>Asks other people's libraries in Node: Microsoft's templating, and a CommonMark reader. Many cases at once.</summary>
internal static class NodeReference
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    private static string Folder => Path.Combine(Repository.Tests, "templating-reference");

    public static Task<JsonArray> Expand(JsonArray cases, CancellationToken cancellation) => Ask("expand.js", cases, cancellation);

    public static async Task<JsonArray> Ask(string script, JsonArray cases, CancellationToken cancellation)
    {
        await Install(cancellation);
        var (exit, answers, complaints) = await Run("node", script, cases.ToJsonString(), cancellation);
        exit.ShouldBe(0, complaints);
        return JsonNode.Parse(answers)!.AsArray();
    }

    private static async Task Install(CancellationToken cancellation)
    {
        if (!HasNode())
            Assert.SkipWhen(Environment.GetEnvironmentVariable("BOTAPP_REQUIRE_ALL") != "1", "Node 20 and npm are needed to compare with other libraries.");
        await OneAtATime.WaitAsync(cancellation);
        try
        {
            if (File.Exists(Path.Combine(Folder, "node_modules", "markdown-it", "package.json")))
                return;
            var (exit, _, complaints) = await Run("npm", "ci --no-audit --no-fund", "", cancellation);
            exit.ShouldBe(0, complaints);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static bool HasNode() => Environment.GetEnvironmentVariable("PATH")!
        .Split(Path.PathSeparator)
        .Any(p => File.Exists(Path.Combine(p, "node")) || File.Exists(Path.Combine(p, "node.exe")));

    private static async Task<(int Exit, string Output, string Complaints)> Run(string program, string arguments, string input, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var complaints = process.StandardError.ReadToEndAsync(cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await complaints);
    }
}
