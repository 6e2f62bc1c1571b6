namespace Tawatur.Languages;

/// <summary>What a place of the gazetteer is.</summary>
internal enum PlaceKind
{
    State,
    Province,
    Region,
    City,
    Village,
    District,
    Continent,
    Sea,
    Strait,
    River,
    Mountain,
    Island,
    Street,
    Camp,
    Airport,
    Facility,
}
