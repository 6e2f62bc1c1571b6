namespace Tawatur.Fetch;

/// <summary>What a page may cost before it is refused.</summary>
public sealed record FetchLimits
{
    /// <summary>Gets the most bytes of a page, packed or unpacked; 32 MB unless told otherwise.</summary>
    public int PageBytes { get; init; } = 32 << 20;

    /// <summary>Gets the longest time from asking to the last byte, robots.txt and redirects included, the pauses between pages of one host not; 30 seconds unless told otherwise.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets the longest time that one IP address may take to answer before the next one of the host is tried; 10 seconds unless told otherwise.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Gets the most redirects that are followed; 10 unless told otherwise.</summary>
    public int Redirects { get; init; } = 10;

    /// <summary>Gets how many times larger than packed a page of more than 1 MB may be; 200 unless told otherwise. Pages of news lie below 30.</summary>
    public int UnpackedRatio { get; init; } = 200;

    /// <summary>Gets the least time from the answer of a host to the asking for its next page; 1 second unless told otherwise. A host whose robots.txt asks for more (<c>Crawl-delay</c>) gets it.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets the longest time that a host may ask for between two pages; 30 seconds unless told otherwise.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(30);
}
