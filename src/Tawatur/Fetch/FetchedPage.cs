using Tawatur.Documents;

namespace Tawatur.Fetch;

/// <summary>A page that was fetched.</summary>
/// <param name="Page">What the server sent.</param>
public sealed record FetchedPage(Page Page) : FetchResult;
