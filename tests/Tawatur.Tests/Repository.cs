namespace Tawatur.Tests;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Gets the folder that holds <c>Tawatur.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>Returns the path of a file or folder of the checkout.</summary>
    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Tawatur.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"no Tawatur.slnx above {AppContext.BaseDirectory}");
    }
}
