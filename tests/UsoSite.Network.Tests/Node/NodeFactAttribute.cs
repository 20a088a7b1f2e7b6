namespace UsoSite.Network.Tests;

/// <summary>A test that needs Node.js; it is skipped, and says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!Programs.Has("node"))
        {
            Skip = "Node.js is not installed.";
        }
    }
}

/// <summary>A test that needs Python; it is skipped, and says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (!Programs.Has("python3"))
        {
            Skip = "Python is not installed.";
        }
    }
}

/// <summary>A test that needs curl; it is skipped, and says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CurlFactAttribute : FactAttribute
{
    public CurlFactAttribute()
    {
        if (!Programs.Has("curl"))
        {
            Skip = "curl is not installed.";
        }
    }
}
