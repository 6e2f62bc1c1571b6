using System.Reflection;

namespace Tawatur.Fetch;

/// <summary>How the program names itself to servers.</summary>
internal static class UserAgent
{
    /// <summary>The name in robots.txt.</summary>
    public const string Token = "tawatur";

    /// <summary>Gets the header, with the version and with what an administrator wants to know.</summary>
    public static string Header { get; } = $"Tawatur/{Version} (+one page at the request of a reader; robots.txt: {Token})";

    private static string Version => typeof(UserAgent).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
