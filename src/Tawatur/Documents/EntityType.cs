namespace Tawatur.Documents;

/// <summary>What kind of thing a name names.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation: ministry, army, armed group, party, agency, court, company.</summary>
    Organization,

    /// <summary>A state, province or city with a government (GPE).</summary>
    GeopoliticalEntity,

    /// <summary>Another place: region, sea, mountain (LOC).</summary>
    Location,

    /// <summary>A facility: airport, camp, base, bridge (FAC).</summary>
    Facility,

    /// <summary>A weapon.</summary>
    Weapon,

    /// <summary>A vehicle, ship or aircraft.</summary>
    Vehicle,

    /// <summary>A named event.</summary>
    NamedEvent,

    /// <summary>Anything else with a name: an agreement, a document, a work.</summary>
    Miscellaneous,
}
