using System.Text.Json;
using BotApp.Bot.Inbound;
using BotApp.Teams.Wire;

namespace BotApp.Bot.Outbound;

/// <summary>What an answer of Teams means, by the retry table.</summary>
internal static class JudgeReply
{
    public static Verdict Run(CallKind kind, Reply reply) => reply.Status switch
    {
        0 => reply.WasSent ? Perhaps(kind) : Verdict.Again,
        >= 200 and < 300 => Verdict.Accepted,
        404 => kind == CallKind.Change ? Verdict.Missing : Verdict.Dead,
        403 => Verdict.Dead,
        412 or 429 => Verdict.Again,
        503 when reply.RetryAfter is not null => Verdict.Again,
        408 or >= 500 => Perhaps(kind),
        _ => Verdict.Refused,
    };

    /// <summary>Why it will never be taken, as words that staff can read (group <c>wire</c>).</summary>
    public static Rejected Rejection(Reply reply, Verdict verdict)
    {
        var code = ErrorCode(reply);
        var reason = reply.Status switch
        {
            413 => "wire.tooLarge",
            401 => "wire.notAuthorised",
            404 => "wire.conversationGone",
            403 => code switch
            {
                "BotNotInConversationRoster" => "wire.notInRoster",
                "ConversationBlockedByUser" or "UserBlocked" => "wire.blockedByUser",
                "BotDisabledByAdmin" or "BotNotRegistered" => "wire.disabled",
                _ => "wire.notAllowed",
            },
            >= 300 and < 400 => "wire.redirected",
            _ => "wire.refused",
        };
        return new(reason, verdict == Verdict.Dead, code is null ? reply.Problem : $"{reply.Problem} {code}");
    }

    // A post that may have been taken must not be made again without saying so.
    private static Verdict Perhaps(CallKind kind) => kind == CallKind.Post ? Verdict.Unclear : Verdict.Again;

    // The code is a word of the protocol; the message may hold anything and stays out of our logs.
    private static string? ErrorCode(Reply reply)
    {
        if (reply.Body.IsEmpty)
        {
            return null;
        }

        try
        {
            using var body = JsonDocument.Parse(reply.Body);
            var code = body.RootElement.Child("error").Text("code");
            return code is { Length: <= 64 } && code.All(char.IsAsciiLetterOrDigit) ? code : null;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
