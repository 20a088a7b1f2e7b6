using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace UsoSite.Fuzz.Inputs;

/// <summary>An input that its target and number make again at any time, on any machine.</summary>
internal sealed record FuzzInput(FuzzTarget Target, int Number)
{
    /// <summary>Numbers of generated inputs are multiples of this; all others are changed seeds.</summary>
    private const int GeneratedEvery = 8;

    /// <summary>How many inputs go through the steps of their file alone, for each that a whole site is built with.</summary>
    private const int WholeEvery = 20;

    /// <summary>True for an input that a whole site is built with: every one of a table whose meaning lies in other tables.</summary>
    public bool IsForWhole => Target.Ground != FuzzGround.Plain || Number % WholeEvery == 3;

    public byte[] Bytes => Number % GeneratedEvery == 0 ? Generated() : Mutated();

    public override string ToString() => $"{Target.Name} {Number}";

    private byte[] Mutated()
    {
        var random = new Random(Number);
        return new Mutation(random, Target.Seeds, Target.Tokens).Of(Target.Seeds[random.Next(Target.Seeds.Count)]);
    }

    /// <summary>What such files are made of in no order, within the beginning and the end of a seed.</summary>
    private byte[] Generated()
    {
        var parts = Gen.Elements(Target.Tokens.ToArray()).ListOf();
        var generated =
            from seed in Gen.Elements(Target.Seeds.ToArray())
            from start in Gen.Choose(0, seed.Length)
            from end in Gen.Choose(start, seed.Length)
            from middle in parts
            select (byte[])[.. seed.AsSpan(0, start), .. Encoding.UTF8.GetBytes(string.Concat(middle)), .. seed.AsSpan(end)];
        return generated.Sample(40, new Rnd((ulong)Number), 1).First();
    }
}
