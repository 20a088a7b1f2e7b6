using UsoSite.Fuzz;
using UsoSite.Fuzz.Inputs;

// fuzz COUNT SHARD SHARDS STATE: inputs of every target in turn. fuzz -i TARGET NUMBER: one again. fuzz -f TARGET FILE: a file.
if (args is ["-i" or "-f", var name, var given])
{
    var asked = FuzzTarget.All.Single(target => target.Name == name);
    var bytes = args[0] == "-f" ? File.ReadAllBytes(given) : new FuzzInput(asked, int.Parse(given)).Bytes;
    Console.OpenStandardOutput().Write(bytes);
    using var sites = new FuzzSites();
    var problem = sites.ProblemOf(asked, bytes) ?? (asked.Ground == FuzzGround.Plain ? sites.ProblemOfParts(asked, bytes) : null);
    Console.Error.WriteLine($"\n{bytes.Length} bytes: {problem ?? "nothing is wrong"}");
    return problem is null ? 0 : 1;
}

return new LongRun(count: int.Parse(args[0]), shard: int.Parse(args[1]), shards: int.Parse(args[2]), state: args[3]).Run();
