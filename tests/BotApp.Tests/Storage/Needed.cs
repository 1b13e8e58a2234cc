using Xunit;

namespace BotApp.Tests.Storage;

/// <summary>A component that a test needs: missing, it is skipped here and fails where everything must be there.</summary>
internal static class Needed
{
    public static void Or(bool isThere, string reason)
    {
        if (isThere)
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("BOTAPP_REQUIRE_ALL") == "1")
        {
            Assert.Fail(reason);
        }

        Assert.Skip(reason);
    }
}
