namespace BotApp.Domain.RecordTypes.Editing.Settings;

/// <summary>Limits without empty shells: a bound that is taken away leaves the definition as if it had never been there.</summary>
internal static class FieldLimits
{
    private static readonly Bounds Open = new();

    public static Field WithHard(this Field field, Bounds hard) => field.With((field.Limits ?? new()) with { Hard = hard == Open ? null : hard });

    public static Field WithSoft(this Field field, Bounds soft) => field.With((field.Limits ?? new()) with { Soft = soft == Open ? null : soft });

    public static Field WithFiles(this Field field, Func<FileLimits, FileLimits> change) =>
        change(field.Files ?? new()) is var limits && limits == new FileLimits() ? field with { Files = null } : field with { Files = limits };

    private static Field With(this Field field, Limits limits) => field with { Limits = limits is { Hard: null, Soft: null } ? null : limits };
}
