using Tawatur.Tests;

namespace Tawatur.IntegrationTests.Packages;

/// <summary>What <c>./pack</c> makes, made once for all tests, when the first of them asks.</summary>
public sealed class PackedFolder
{
    private readonly Lazy<string> _path = new(() =>
    {
        var run = Processes.Start(Repository.PathOf("pack"), []);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        return Repository.PathOf("artifacts/pack");
    });

    /// <summary>Gets the path of the folder.</summary>
    public string Path => _path.Value;
}
