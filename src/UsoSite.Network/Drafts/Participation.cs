namespace UsoSite.Network;

/// <summary>What the sources say of a municipality's part in a season.</summary>
public enum Participation
{
    /// <summary>The sources do not mention it.</summary>
    Unknown,

    /// <summary>It has decided to join.</summary>
    Joined,

    /// <summary>It has a proposal to join, the outcome of which is not in the sources.</summary>
    Proposed,

    /// <summary>It is named as a member.</summary>
    Member,

    /// <summary>It is named as having signed up.</summary>
    Registered,
}

/// <summary>The names of the kinds of participation.</summary>
public static class ParticipationNames
{
    /// <summary>The name in views and strings; empty where the sources do not mention it.</summary>
    public static string Name(this Participation participation) => participation switch
    {
        Participation.Joined => "joined",
        Participation.Proposed => "proposed",
        Participation.Member => "member",
        Participation.Registered => "registered",
        _ => "",
    };
}
