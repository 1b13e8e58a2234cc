using BitMiracle.LibJpeg.Classic;

namespace BotApp.Pictures;

/// <summary>What cannot be read at all throws; what is only damaged is read as far as it goes, and nobody is told on the console.</summary>
internal sealed class QuietErrors : jpeg_error_mgr
{
    public override void output_message()
    {
    }
}
