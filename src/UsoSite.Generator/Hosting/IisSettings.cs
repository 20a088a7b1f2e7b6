using System.Text;
using System.Xml;
using UsoSite.Generator.Publishing;

namespace UsoSite.Generator.Hosting;

/// <summary>Settings of IIS in <c>web.config</c>. They need no module beyond those of a new installation.</summary>
internal static class IisSettings
{
    private static readonly XmlWriterSettings Form = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static IReadOnlyList<OutputFile> Write(HostingRules rules)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Form))
        {
            xml.WriteStartElement("configuration");
            WriteRoot(xml, rules);
            xml.WriteStartElement("location");
            xml.WriteAttributeString("path", HostingRules.HashedFolder.TrimEnd('/'));
            Nested(xml, ["system.webServer", "httpProtocol", "customHeaders"], () => WriteHeader(xml, "Cache-Control", HostingRules.ForHashed, replace: true));
            xml.WriteEndElement();
            foreach (var address in rules.Framed)
            {
                xml.WriteStartElement("location");
                xml.WriteAttributeString("path", address.Trim('/'));
                Nested(xml, ["system.webServer", "httpProtocol", "customHeaders"], () => WriteHeader(xml, HostingRules.PolicyName, HostingRules.PolicyOfFramed, replace: true));
                xml.WriteEndElement();
            }

            foreach (var (old, now) in rules.Moved)
            {
                xml.WriteStartElement("location");
                xml.WriteAttributeString("path", old.Trim('/'));
                Nested(xml, ["system.webServer"], () => WriteElement(xml, "httpRedirect", ("enabled", "true"), ("destination", rules.At(now)), ("exactDestination", "true"), ("httpResponseStatus", "Permanent")));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return [new OutputFile("web.config", bytes.ToArray())];
    }

    private static void WriteRoot(XmlWriter xml, HostingRules rules) => Nested(xml, ["system.webServer"], () =>
    {
        Nested(xml, ["defaultDocument", "files"], () =>
        {
            WriteElement(xml, "clear");
            WriteElement(xml, "add", ("value", "index.html"));
        });
        WriteElement(xml, "directoryBrowse", ("enabled", "false"));
        Nested(xml, ["staticContent"], () =>
        {
            foreach (var (ending, type) in HostingRules.Types)
            {
                WriteElement(xml, "remove", ("fileExtension", ending));
                WriteElement(xml, "mimeMap", ("fileExtension", ending), ("mimeType", type));
            }
        });
        Nested(xml, ["httpProtocol", "customHeaders"], () =>
        {
            WriteElement(xml, "remove", ("name", "X-Powered-By"));
            foreach (var (name, value) in HostingRules.Headers.Append(("Cache-Control", HostingRules.ForOthers)))
            {
                WriteHeader(xml, name, value);
            }
        });
        xml.WriteStartElement("httpErrors");
        xml.WriteAttributeString("errorMode", "Custom");
        WriteElement(xml, "remove", ("statusCode", "404"));
        WriteElement(xml, "error", ("statusCode", "404"), ("path", rules.At(HostingRules.NotFoundPage)), ("responseMode", "ExecuteURL"));
        xml.WriteEndElement();
        Nested(xml, ["security", "requestFiltering", "hiddenSegments"], () =>
        {
            WriteElement(xml, "add", ("segment", ".uso-files"));
            WriteElement(xml, "add", ("segment", ".gitignore"));
        });
    });

    private static void WriteHeader(XmlWriter xml, string name, string value, bool replace = false)
    {
        if (replace)
        {
            WriteElement(xml, "remove", ("name", name));
        }

        WriteElement(xml, "add", ("name", name), ("value", value));
    }

    private static void Nested(XmlWriter xml, IReadOnlyList<string> names, Action content)
    {
        foreach (var name in names)
        {
            xml.WriteStartElement(name);
        }

        content();
        foreach (var _ in names)
        {
            xml.WriteEndElement();
        }
    }

    private static void WriteElement(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
