using System.Globalization;
using UsoSite.Generator;
using UsoSite.Network;

// Builds the shipped site and compares the memory that it allocates for each byte that it publishes with the committed figure. New rows and
// articles change both alike; a change of the program or of a theme that allocates a tenth more than before fails.
const double MostGrowth = 1.10;
const string BaselineFile = "bench/Allocations/baseline.txt";

var output = Directory.CreateTempSubdirectory("uso-allocations-").FullName;
try
{
    var before = GC.GetTotalAllocatedBytes(precise: true);
    var build = SiteBuild.Plan(new BuildOptions(".", new DateOnly(2026, 11, 22)) { Output = Path.Combine(output, "site") }, NetworkExtension.Registrations);
    var result = await build.RunAsync();
    var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
    if (result.Published is not { } published)
    {
        Console.Error.WriteLine($"The site has problems: {result.Problems[0]}");
        return 1;
    }

    var now = (double)allocated / published.Bytes;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{now:0.00} bytes allocated for each byte published ({allocated / 1_000_000} MB for {published.Bytes / 1_000_000} MB)"));
    if (args is ["--accept"])
    {
        File.WriteAllText(BaselineFile, string.Create(CultureInfo.InvariantCulture, $"{now:0.00}\n"));
        return 0;
    }

    var baseline = double.Parse(File.ReadAllText(BaselineFile), CultureInfo.InvariantCulture);
    if (now <= baseline * MostGrowth)
    {
        return 0;
    }

    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"That is {now / baseline:0.00} times the {baseline:0.00} of {BaselineFile}. See bench/README.md."));
    return 1;
}
finally
{
    Directory.Delete(output, recursive: true);
}
