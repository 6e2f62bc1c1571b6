using System.Text.Json;
using Tawatur.Documents;

namespace Tawatur.Export;

/// <summary>The words that the members of enumerations have in a reading, encoded once.</summary>
internal static class JsonWords
{
    private static readonly JsonEncodedText[] Roles = Encode("body", "title", "heading", "caption", "quote", "teaser", "byline", "dateline", "credit");
    private static readonly JsonEncodedText[] EntityTypes = Encode("PER", "ORG", "GPE", "LOC", "FAC", "WEA", "VEH", "EVT", "MISC");
    private static readonly JsonEncodedText[] MentionKinds = Encode("name", "nominal", "pronoun");
    private static readonly JsonEncodedText[] Modes = Encode("direct", "indirect", "mixed");
    private static readonly JsonEncodedText[] Polarities = Encode("affirm", "deny");
    private static readonly JsonEncodedText[] Negations = Encode("no", "yes", "unknown");
    private static readonly JsonEncodedText[] Certainties = Encode("certain", "probable", "possible", "unknown");
    private static readonly JsonEncodedText[] Stances = Encode("neutral", "doubt", "endorse");
    private static readonly JsonEncodedText[] SpeakerKinds = Encode("person", "organization", "office", "anonymous", "media", "document", "social", "unspecified", "outlet");
    private static readonly JsonEncodedText[] ViaKinds = Encode("carrier", "channel", "occasion", "evidence");
    private static readonly JsonEncodedText[] Sources = Encode("text", "author", "given");
    private static readonly JsonEncodedText[] Manners = Encode("unknown", "published", "quoted", "cited", "said", "saw");
    private static readonly JsonEncodedText[] Bounds = Encode("exact", "approx", "at-least", "at-most", "range", "vague");
    private static readonly JsonEncodedText[] FramingKinds = Encode("distancing");
    private static readonly JsonEncodedText[] ChangeKinds = Encode("added", "dropped", "replaced", "moved", "inserted-by-unknown", "person", "certainty", "stance");
    private static readonly JsonEncodedText[] PlacePrecisions = Encode("unknown", "wide", "state", "region", "relative", "city", "district", "facility");
    private static readonly JsonEncodedText[] PlaceDirections = Encode("near", "north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west");
    private static readonly JsonEncodedText[] ConflictKinds = Encode("quantity", "polarity", "announced");
    private static readonly JsonEncodedText[] Strengths = Encode("contradicts", "differs", "not-comparable");

    private static readonly JsonEncodedText[] DateSources = Encode("given", "page", "feed");
    private static readonly JsonEncodedText[] Forms = Encode("article", "live", "gallery", "video");
    private static readonly JsonEncodedText[] Directions = Encode("ltr", "rtl");
    private static readonly JsonEncodedText[] EmbedKinds = Encode("image", "video", "audio", "post", "link");

    public static JsonEncodedText Of(DateSource source) => DateSources[(int)source];

    public static JsonEncodedText Of(ArticleForm form) => Forms[(int)form];

    public static JsonEncodedText Of(TextDirection direction) => Directions[(int)direction];

    public static JsonEncodedText Of(EmbedKind kind) => EmbedKinds[(int)kind];

    public static JsonEncodedText Of(PlacePrecision precision) => PlacePrecisions[(int)precision];

    public static JsonEncodedText Of(PlaceDirection direction) => PlaceDirections[(int)direction];

    public static JsonEncodedText Of(ParagraphRole role) => Roles[(int)role];

    public static JsonEncodedText Of(EntityType type) => EntityTypes[(int)type];

    public static JsonEncodedText Of(MentionKind kind) => MentionKinds[(int)kind];

    public static JsonEncodedText Of(StatementMode mode) => Modes[(int)mode];

    public static JsonEncodedText Of(Polarity polarity) => Polarities[(int)polarity];

    public static JsonEncodedText Of(Negation negation) => Negations[(int)negation];

    public static JsonEncodedText Of(Certainty certainty) => Certainties[(int)certainty];

    public static JsonEncodedText Of(Stance stance) => Stances[(int)stance];

    public static JsonEncodedText Of(SpeakerKind kind) => SpeakerKinds[(int)kind];

    public static JsonEncodedText Of(ViaKind kind) => ViaKinds[(int)kind];

    public static JsonEncodedText Of(TransmitterSource source) => Sources[(int)source];

    public static JsonEncodedText Of(Manner manner) => Manners[(int)manner];

    public static JsonEncodedText Of(QuantityBound bound) => Bounds[(int)bound];

    public static JsonEncodedText Of(FramingKind kind) => FramingKinds[(int)kind];

    public static JsonEncodedText Of(QuoteChangeKind kind) => ChangeKinds[(int)kind];

    public static JsonEncodedText Of(ConflictKind kind) => ConflictKinds[(int)kind];

    public static JsonEncodedText Of(ConflictStrength strength) => Strengths[(int)strength];

    private static JsonEncodedText[] Encode(params string[] words) => [.. words.Select(w => JsonEncodedText.Encode(w))];
}
