namespace UsoSite.Pipelines;

/// <summary>A sentence for people in the two languages that the program speaks.</summary>
/// <param name="En">The sentence in English.</param>
/// <param name="Fi">The same sentence in Finnish.</param>
public readonly record struct Text(string En, string Fi)
{
    public string In(string language) => language == "fi" ? Fi : En;

    public override string ToString() => En;
}
