using System.Buffers.Text;
using System.Net.Sockets;
using System.Text;

namespace BotApp.Benchmarks.Wire;

/// <summary>
/// One kept-alive connection to a bot that speaks just enough HTTP: the machine is to work for the bot, not for the one
/// who measures it.
/// </summary>
internal sealed class BotConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[32 * 1024];
    private int length;

    public static async Task<BotConnection> Open(Uri bot)
    {
        var connection = new BotConnection();
        await connection.socket.ConnectAsync(bot.Host, bot.Port);
        return connection;
    }

    /// <summary>Sends a request and waits for the whole answer. The body is good until the next call.</summary>
    public async Task<(int Status, ReadOnlyMemory<byte> Body)> Send(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        length = 0;
        int head;
        do
        {
            await Receive();
        }
        while ((head = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0);

        var start = head + 4;
        var status = Number(buffer.AsSpan(9));
        var size = Header(buffer.AsSpan(0, head), "\r\ncontent-length: ");
        if (size is { } known)
        {
            while (length < start + known)
            {
                await Receive();
            }

            return (status, buffer.AsMemory(start, known));
        }

        // Sent in chunks. Nothing follows an answer that was not asked for, so the last chunk is at the very end.
        while (!buffer.AsSpan(start, length - start).EndsWith("0\r\n\r\n"u8))
        {
            await Receive();
        }

        return (status, buffer.AsMemory(start, length - start));
    }

    public void Dispose() => socket.Dispose();

    private async Task Receive()
    {
        if (length == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(length));
        length += read > 0 ? read : throw new IOException("The bot closed the connection.");
    }

    private static int? Header(ReadOnlySpan<byte> head, string name)
    {
        for (var at = 0; at + name.Length < head.Length; at++)
        {
            if (head[at] == '\r' && Ascii.EqualsIgnoreCase(head.Slice(at, name.Length), name))
            {
                return Number(head[(at + name.Length)..]);
            }
        }

        return null;
    }

    private static int Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out int number, out _) ? number : 0;
}
