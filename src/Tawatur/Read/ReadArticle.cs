using Tawatur.Documents;

namespace Tawatur.Read;

/// <summary>A report that was read.</summary>
/// <param name="Article">The report.</param>
/// <param name="Place">Where it stood.</param>
public sealed record ReadArticle(Article Article, ReportPlace Place) : ReadResult;
