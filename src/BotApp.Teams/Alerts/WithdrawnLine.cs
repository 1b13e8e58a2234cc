using BotApp.Domain.Alerts.Findings;

namespace BotApp.Teams.Alerts;

/// <summary>A finding that was taken back stays on the card, struck out: who saw it must see what became of it.</summary>
public static class WithdrawnLine
{
    public static object Of(EpisodeView view, EpisodeFinding finding)
    {
        var label = ValueLines.Field(view, finding)?.Label.In(view.Sheet.Language) ?? finding.Field;
        return new
        {
            Value = $"{label} {ValueLines.Value(view, finding)}",
            Text = Say(view, finding),
        };
    }

    /// <summary>What took the last finding away, by whom and when; null when nothing was taken back.</summary>
    public static string? Last(EpisodeView view) =>
        view.Findings.Where(f => !f.Stands).MaxBy(f => f.WithdrawnAt) is { } last ? Say(view, last) : null;

    private static string Say(EpisodeView view, EpisodeFinding finding) => view.Sheet.Say(
        Words(finding.WithdrawnBecause ?? WithdrawalReason.Corrected),
        ("person", view.Name(finding.WithdrawnById)),
        ("time", view.Time(finding.WithdrawnAt!.Value)));

    private static string Words(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.Corrected => "episode.withdrawn.corrected",
        WithdrawalReason.OtherSubject => "episode.withdrawn.otherSubject",
        WithdrawalReason.Recalculated => "episode.withdrawn.recalculated",
        WithdrawalReason.RecordWithdrawn => "episode.withdrawn.recordWithdrawn",
    };
}
