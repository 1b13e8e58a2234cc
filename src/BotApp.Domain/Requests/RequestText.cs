using BotApp.Domain.Text;

namespace BotApp.Domain.Requests;

/// <summary>What people write in and about a request: tidied, and refused where it cannot be kept.</summary>
public static class RequestText
{
    public const int Longest = 2000;

    /// <param name="field">The input that a refusal stands at.</param>
    /// <param name="missing">Words key for an empty text.</param>
    public static Outcome<string> Of(string? typed, string field, string missing)
    {
        var text = SafeText.Lines(typed ?? "").Trim();
        if (text.Length == 0)
        {
            return Refusal.At(field, missing);
        }

        var length = SafeText.Length(text);
        if (length > Longest)
        {
            return Refusal.At(field, "request.tooLong", ("length", Digits.Of(length)), ("most", Digits.Of(Longest)));
        }

        return MyNumber.IsIn(text) ? Refusal.At(field, "request.myNumber") : Outcome<string>.Of(text);
    }
}
