using BotApp.Domain.Records.Views;
using BotApp.Domain.Text;
using BotApp.Teams.Cards;

namespace BotApp.Teams.Views;

/// <summary>When a view posts itself, in words: 毎日 7:00、17:00; 平日（月〜金） 8:30; 毎週 月・木 9:00.</summary>
internal static class PinText
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Of(Words words, Language language, string times) => $"{Days(words, language, PinTimes.DaysOf(times))} {Times(language, times)}";

    /// <summary>As the input holds it.</summary>
    public static string Times(Language language, string times) =>
        string.Join(Between.Items(language), PinTimes.Of(times).Select(JapaneseTime.Show));

    public static IEnumerable<FormChoice> Choices(Words words) => Week.Select(day => new FormChoice($"{day}", Name(words, day)));

    private static string Days(Words words, Language language, IReadOnlyList<DayOfWeek> days) =>
        days.Count == 0 ? words.Say("view.pinEveryDay")
        : days.SequenceEqual(Week[..5]) ? words.Say("view.pinWeekdays")
        : words.Say("view.pinWeekly", ("days", string.Join(Between.Items(language), days.Select(day => Name(words, day)))));

    private static string Name(Words words, DayOfWeek day) => words.Say($"view.weekday.{$"{day}".ToLowerInvariant()}");
}
