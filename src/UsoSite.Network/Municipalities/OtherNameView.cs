namespace UsoSite.Network;

/// <summary>A municipality's name beside the one that the page uses.</summary>
/// <param name="Language">Code of its language, for <c>lang</c>.</param>
public sealed record OtherNameView(string Name, string Language)
{
    /// <summary>The Swedish or Finnish name, where it differs from the one that readers of a language see; else null.</summary>
    public static OtherNameView? From(LocalText name, Language language) =>
        new OtherNameView[] { new(name.Sv, "sv"), new(name.Fi, "fi") }.FirstOrDefault(other => other.Name.Length > 0 && other.Name != name.In(language));
}
