namespace UsoSite.Tests;

/// <summary>Compares a text with the one that is kept, and accepts it where <c>UPDATE_GOLDEN=1</c> asks for that outside CI.</summary>
internal static class Kept
{
    public static void Match(string file, string received)
    {
        var path = Path.Combine(Uso.Repository, "tests", "UsoSite.Tests", file);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
        {
            File.WriteAllText(path, received);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", received);
    }
}
