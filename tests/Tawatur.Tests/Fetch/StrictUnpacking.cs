using System.Runtime.CompilerServices;
using Tawatur.Fetch;

namespace Tawatur.Tests.Fetch;

/// <summary>Tests pack things before the engine unpacks any, and the framework reads its switch once, at the first stream of either kind: the engine's comes first here, as it does in the program, which packs nothing.</summary>
internal static class StrictUnpacking
{
    [ModuleInitializer]
    public static void Set() => RuntimeHelpers.RunClassConstructor(typeof(Unpacking).TypeHandle);
}
