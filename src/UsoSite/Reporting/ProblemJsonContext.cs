using System.Text.Json.Serialization;

namespace UsoSite.Reporting;

/// <summary>How a <see cref="ProblemReport"/> is serialized; its code is generated at build time, so that none is made at run time.</summary>
[JsonSerializable(typeof(ProblemReport))]
internal sealed partial class ProblemJsonContext : JsonSerializerContext;
