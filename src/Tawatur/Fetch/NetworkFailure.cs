using System.Net.Sockets;
using System.Security.Authentication;

namespace Tawatur.Fetch;

/// <summary>Says what went wrong on the network.</summary>
internal static class NetworkFailure
{
    /// <summary>Returns it as a clause.</summary>
    public static string Say(Exception error)
    {
        for (var inner = error; inner is not null; inner = inner.InnerException)
        {
            switch (inner)
            {
                case RefusedConnectionException:
                    return inner.Message;
                case SocketException socket:
                    return Say(socket);
                case AuthenticationException:
                    return "no secure connection comes about with the server";
                case HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded }:
                    return "the connection was cut before the page was whole";
                case HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded }:
                    return "refused: the headers of the answer are too long";
                case HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse }:
                case HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }:
                    return "the answer of the server is no HTTP";
                default:
                    break;
            }
        }

        return $"the network failed: {error.GetBaseException().Message.ReplaceLineEndings(" ").TrimEnd('.')}";
    }

    private static string Say(SocketException error) => error.SocketErrorCode switch
    {
        SocketError.ConnectionRefused => "the host takes no connection",
        SocketError.ConnectionReset or SocketError.ConnectionAborted => "the host cut the connection",
        SocketError.TimedOut => "the host does not answer",
        SocketError.NetworkUnreachable or SocketError.HostUnreachable or SocketError.NetworkDown => "the host cannot be reached from this machine",
        SocketError.TryAgain => "the name of the host cannot be looked up at the moment",
        _ => $"the network failed: {error.Message.TrimEnd('.')}",
    };
}
