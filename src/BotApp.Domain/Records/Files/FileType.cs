using System.Text;

namespace BotApp.Domain.Records.Files;

/// <summary>What a file is, by its first bytes. Its name only decides between Office files, which all begin alike.</summary>
public static class FileType
{
    private static readonly (string Type, int At, byte[] Begins)[] Photos =
    [
        ("image/jpeg", 0, [0xff, 0xd8, 0xff]),
        ("image/png", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
        ("image/gif", 0, Encoding.ASCII.GetBytes("GIF8")),
        ("image/webp", 8, Encoding.ASCII.GetBytes("WEBP")),
        ("image/heic", 4, Encoding.ASCII.GetBytes("ftyphei")),
        ("image/heic", 4, Encoding.ASCII.GetBytes("ftypmif1")),
    ];

    private static readonly Dictionary<string, string> Office = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    };

    public static bool IsPhoto(string type) => type.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>Null for what we do not keep: programs, archives, web pages, a name that promises something else.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes, string name)
    {
        foreach (var (type, at, begins) in Photos)
        {
            if (bytes.Length > at && bytes[at..].StartsWith(begins))
            {
                return type;
            }
        }

        return bytes.StartsWith("%PDF-"u8) ? "application/pdf"
            : bytes.StartsWith("PK\u0003\u0004"u8) ? Office.GetValueOrDefault(Path.GetExtension(name))
            : null;
    }
}
