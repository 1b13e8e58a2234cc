namespace BotApp.Simulator;

/// <summary>
/// The person asked for something that a real client would not offer. Caught in one place, the scripting routes,
/// which answer with the sentence. (An exception, unlike in the product: a script that goes wrong should stop.)
/// </summary>
public sealed class RefusedException(int status, string code, string sentence) : Exception(sentence)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public static RefusedException NotFound(string what) => new(404, "NotFound", $"{what} is not here.");

    public static RefusedException NotOffered(string sentence) => new(409, "NotOffered", sentence);

    public static RefusedException Wrong(string sentence) => new(400, "BadRequest", sentence);
}
