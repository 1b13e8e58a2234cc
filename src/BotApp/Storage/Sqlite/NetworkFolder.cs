namespace BotApp.Storage.Sqlite;

/// <summary>SQLite's locks and its shared memory do not hold over a network: such a folder is refused.</summary>
internal static class NetworkFolder
{
    private static readonly string[] Names = ["nfs", "cifs", "smb", "ncpfs", "afs", "9p", "v9fs", "sshfs", "davfs", "glusterfs", "ceph", "lustre"];

    public static void Refuse(string directory)
    {
        var drive = new DriveInfo(Nearest(directory));
        if (drive.DriveType is DriveType.Network || Is(drive.DriveFormat))
        {
            throw new StorageRefusedException(
                $"Data:Directory lies on a network drive ({drive.DriveFormat}), where SQLite can lose data. Use a local disk, or PostgreSQL (Data:Postgres).");
        }
    }

    public static bool Is(string format) => Names.Any(n => format.Contains(n, StringComparison.OrdinalIgnoreCase));

    private static string Nearest(string directory)
    {
        var folder = new DirectoryInfo(directory);
        while (!folder.Exists && folder.Parent is { } parent)
        {
            folder = parent;
        }

        return OperatingSystem.IsWindows() ? Path.GetPathRoot(folder.FullName)! : folder.FullName;
    }
}
