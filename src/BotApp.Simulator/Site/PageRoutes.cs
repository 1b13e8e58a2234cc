using Microsoft.Extensions.FileProviders;

namespace BotApp.Simulator.Site;

/// <summary>Serves the built page, or a plain one that says what is missing.</summary>
public static class PageRoutes
{
    /// <param name="folder">The folder of <c>index.html</c>; null when it could not be built.</param>
    public static void MapPage(this WebApplication app, string? folder)
    {
        if (folder is null || !File.Exists(Path.Combine(folder, "index.html")))
        {
            app.MapGet("/", () => Results.Content(Explanation.Html, "text/html; charset=utf-8"));
            return;
        }

        var files = new PhysicalFileProvider(Path.GetFullPath(folder));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files });
        // Windows of single people (/佐藤) are the same page.
        app.MapFallback(() => Results.File(Path.Combine(Path.GetFullPath(folder), "index.html"), "text/html; charset=utf-8"));
    }
}
