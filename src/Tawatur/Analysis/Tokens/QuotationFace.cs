namespace Tawatur.Analysis.Tokens;

/// <summary>Which way a quotation mark faces.</summary>
internal enum QuotationFace
{
    Opening,
    Closing,

    /// <summary>Nothing around it tells.</summary>
    Either,

    /// <summary>No quotation mark at all: an apostrophe.</summary>
    Stray,
}
