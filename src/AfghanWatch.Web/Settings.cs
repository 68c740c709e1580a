using System.Globalization;
using AfghanWatch.News;

namespace AfghanWatch.Web;

/// <summary>All settings, from the command line, the environment and the settings file, checked together.</summary>
internal sealed record Settings(NewsOptions News, WebOptions Web)
{
    /// <summary>Parts the settings among the arguments (<c>--Section:Key=value</c>, <c>--urls</c>) from the verb and its own options.</summary>
    public static (string[] Settings, string[] Others) Part(IReadOnlyList<string> args)
    {
        var settings = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var name = args[i].Split('=', 2)[0];
            var isSetting = name.StartsWith("--", StringComparison.Ordinal) && (name.Contains(':', StringComparison.Ordinal) || name.Equals("--urls", StringComparison.OrdinalIgnoreCase) || name.Equals("--environment", StringComparison.OrdinalIgnoreCase));
            if (!isSetting)
            {
                rest.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                settings.Add(args[++i]);
            }
        }

        return ([.. settings], [.. rest]);
    }

    /// <summary>Reads and checks the settings.</summary>
    /// <returns>The settings, or every fault found.</returns>
    public static (Settings? Settings, IReadOnlyList<string> Faults) Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var news = new NewsOptions();
        var web = new WebOptions();
        Bind(configuration, news, faults);
        Bind(configuration.GetSection("Web"), web, faults);
        news.Data.Directory = news.Data.Directory.StartsWith('~')
            ? Path.Join(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), news.Data.Directory[1..])
            : news.Data.Directory;
        if (faults.Count == 0)
        {
            faults.AddRange(NewsOptionsCheck.Faults(news));
            faults.AddRange(WebOptionsCheck.Faults(web, configuration));
        }

        return (faults.Count == 0 ? new Settings(news, web) : null, faults);
    }

    // Bound key by key: the binder stops at the first value that does not fit, an operator wants to see all.
    private static void Bind(IConfiguration configuration, object target, List<string> faults)
    {
        foreach (var property in target.GetType().GetProperties().Where(property => property.CanWrite))
        {
            var section = configuration.GetSection(property.Name);
            if (property.PropertyType.IsClass && property.PropertyType != typeof(string))
            {
                Bind(section, property.GetValue(target)!, faults);
                continue;
            }

            if (section.Value is not { } text)
            {
                continue;
            }

            try
            {
                property.SetValue(target, Convert.ChangeType(text, property.PropertyType, CultureInfo.InvariantCulture));
            }
            catch (Exception fault) when (fault is FormatException or OverflowException or InvalidCastException)
            {
                faults.Add($"{section.Path} is '{text}', which is no {Wanted(property.PropertyType)}.");
            }
        }
    }

    private static string Wanted(Type type) => type == typeof(bool) ? "true or false" : type == typeof(double) || type == typeof(int) ? "number" : "value of the right kind";
}
