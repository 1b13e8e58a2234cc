using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json.Nodes;
using BotApp.Tests.Storage;
using Shouldly;
using Xunit;

namespace BotApp.Tests.Manifests;

/// <summary>The manifest against Microsoft's own schema (npm package @microsoft/app-manifest), and the package made of it.</summary>
public sealed class ManifestTests
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";

    private static string Folder => Path.Combine(Repository.Root, "manifests");

    [Fact]
    public async Task The_manifest_fits_Microsofts_schema_in_every_language()
    {
        await Install();
        (await Node("check.mjs")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_manifest_with_a_fault_is_named_with_its_place()
    {
        await Install();
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.json").Concat(Directory.EnumerateFiles(Folder, "*.png")))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        var manifest = (JsonObject)JsonNode.Parse(await File.ReadAllTextAsync(folder["manifest.json"], Token))!;
        manifest["bots"]![0]!["scopes"]![0] = "planet";
        await File.WriteAllTextAsync(folder["manifest.json"], manifest.ToJsonString(), Token);

        var (code, said) = await Node("check.mjs", folder.Location);

        code.ShouldBe(1);
        said.ShouldContain("/bots/0/scopes/0");
    }

    [Fact]
    public async Task One_command_makes_the_package_with_our_app_id()
    {
        await Install();
        using var folder = new TemporaryFolder();

        (await Node("pack.mjs", "--app-id", AppId, "--out", folder["botapp.zip"])).Code.ShouldBe(0);

        using var zip = await ZipFile.OpenReadAsync(folder["botapp.zip"], Token);
        zip.Entries.Select(e => e.FullName).ShouldBe(["manifest.json", "color.png", "outline.png", "en.json"], ignoreOrder: true);
        var manifest = await JsonNode.ParseAsync(await zip.GetEntry("manifest.json")!.OpenAsync(Token), cancellationToken: Token);
        manifest!["bots"]![0]!["botId"]!.GetValue<string>().ShouldBe(AppId);
        manifest["webApplicationInfo"]!["id"]!.GetValue<string>().ShouldBe(AppId);
    }

    [Fact]
    public async Task A_package_without_an_app_id_is_refused_with_what_to_give()
    {
        await Install();
        var (code, said) = await Node("pack.mjs");
        code.ShouldBe(1);
        said.ShouldContain("--app-id");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static async Task Install()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            var npm = await Run("npm", "ci");
            Needed.Or(npm.Code == 0, $"npm ci failed in manifests/: {npm.Said}");
        }
    }

    private static Task<(int Code, string Said)> Node(params string[] arguments) => Run("node", arguments);

    private static async Task<(int Code, string Said)> Run(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(Token), process.StandardError.ReadToEndAsync(Token));
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, string.Concat(said));
    }
}
