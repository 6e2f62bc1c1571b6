using Tawatur.Documents;

namespace Tawatur.Analysis.Comparisons;

/// <summary>A statement, and its words as they are compared.</summary>
internal readonly record struct ToldStatement(Statement Statement, Rendering Rendering)
{
    public static ToldStatement Of(Document document, Statement statement) => new(statement, Rendering.Of(document, statement));
}
