using System.Security.Cryptography;
using System.Text;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>The id of a report: a hash of its address and its text, so that a second reading of the same report has the same id.</summary>
public static class ReadingId
{
    /// <summary>Returns <c>sha256:</c> and the hash, in lower-case hexadecimal digits, of <c>tawatur</c>, the canonical address and the text, a line each.</summary>
    /// <param name="article">The report.</param>
    public static string Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var words = $"tawatur\n{CanonicalAddress.Of(article.Url)}\n{article.Text}";
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
    }
}
