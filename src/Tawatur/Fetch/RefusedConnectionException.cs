namespace Tawatur.Fetch;

/// <summary>Carries the reason for a refused or failed connection through the HTTP client, which allows only exceptions there.</summary>
/// <param name="why">The reason, as a clause.</param>
internal sealed class RefusedConnectionException(string why) : IOException(why);
