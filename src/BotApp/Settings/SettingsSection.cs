using System.Globalization;

namespace BotApp.Settings;

/// <summary>One section of ours: every key is asked for by name, the others are refused; all problems are collected.</summary>
internal sealed class SettingsSection(IConfiguration configuration, string name, List<string> problems)
{
    private readonly IConfigurationSection section = configuration.GetSection(name);
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);

    public string? Text(string key)
    {
        known.Add(key);
        if (section.GetSection(key).GetChildren().Any())
        {
            Refuse(key, "is one value, not a list or a group.");
        }

        return string.IsNullOrWhiteSpace(section[key]) ? null : section[key]!.Trim();
    }

    public int Number(string key, int usual, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return usual;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(key, $"must be a whole number from {least} to {most} (usually {usual}).");
        return usual;
    }

    public TimeSpan Duration(string key, TimeSpan usual)
    {
        if (Text(key) is not { } text)
        {
            return usual;
        }

        // A bare number would be days to TimeSpan.Parse: nobody means that.
        if (text.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) && duration > TimeSpan.Zero)
        {
            return duration;
        }

        Refuse(key, $"must be a duration written hh:mm:ss, for example {usual:c}.");
        return usual;
    }

    public Uri Address(string key, string usual, bool loopbackIsTrusted)
    {
        if (Uri.TryCreate(Text(key) ?? usual, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (loopbackIsTrusted && address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            return address;
        }

        Refuse(key, "must be an https address (http is for loopback in Development only).");
        return new Uri(usual);
    }

    public IReadOnlyList<string> List(string key, params string[] usual)
    {
        known.Add(key);
        var values = section.GetSection(key).GetChildren().Select(child => child.Value?.Trim()).OfType<string>().Where(v => v.Length > 0).ToList();
        if (!string.IsNullOrWhiteSpace(section[key]))
        {
            Refuse(key, $"is a list: set {name}:{key}:0, {name}:{key}:1 and so on ({name}__{key}__0 in the environment).");
        }

        return values.Count > 0 ? values : usual;
    }

    public void Refuse(string key, string sentence) => problems.Add($"{name}:{key} {sentence}");

    public void RefuseOtherKeys()
    {
        foreach (var key in section.GetChildren().Select(child => child.Key).Where(key => !known.Contains(key)))
        {
            Refuse(key, $"is not known. {name} has {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        }
    }
}
