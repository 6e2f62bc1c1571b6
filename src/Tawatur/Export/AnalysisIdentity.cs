using System.Reflection;

namespace Tawatur.Export;

/// <summary>What analysed a document, so that a reading can be made again: the engine's version.</summary>
public static class AnalysisIdentity
{
    /// <summary>Gets the version of the engine.</summary>
    public static string EngineVersion { get; } =
        typeof(AnalysisIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
