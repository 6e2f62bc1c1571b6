using System.Reflection;
using Tawatur.Languages;

namespace Tawatur.Export;

/// <summary>What analysed a document, so that a reading can be made again: the engine's version and the hash of all tables.</summary>
public static class AnalysisIdentity
{
    /// <summary>Gets the version of the engine.</summary>
    public static string EngineVersion { get; } =
        typeof(AnalysisIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

    /// <summary>Returns the version and the hash, such as <c>0.1.0 sha256:…</c>.</summary>
    /// <param name="languages">The languages that the documents are analysed with.</param>
    public static string Of(LanguageSet languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        return $"{EngineVersion} {languages.TablesHash}";
    }
}
