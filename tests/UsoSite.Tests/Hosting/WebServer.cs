using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace UsoSite.Tests.Hosting;

/// <summary>A web server of Debian on loopback, which reads the settings that were published with a site.</summary>
internal sealed class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly string work = Directory.CreateTempSubdirectory("uso-server-").FullName;

    /// <param name="kind">One of the servers that are tried.</param>
    /// <param name="documents">The folder that the server's root stands for.</param>
    /// <param name="site">The folder of the site in it, with its settings.</param>
    public WebServer(string kind, string documents, string site)
    {
        var port = FreePort();
        Root = new Uri($"http://127.0.0.1:{port}/");
        var (settings, arguments) = Settings(kind, port, documents, site);
        var file = Path.Combine(work, "settings");
        File.WriteAllText(file, settings);
        OpenToAll(work);
        process = Process.Start(new ProcessStartInfo(MachineProgram.Find(kind == "apache" ? "apache2" : kind)!, arguments(file)) { WorkingDirectory = work, RedirectStandardError = true, RedirectStandardOutput = true, Environment = { ["HOME"] = work } })!;
        WaitForPort(port);
    }

    public Uri Root { get; }

    /// <summary>Servers give up the rights of root, and then read nothing in a folder for its owner alone.</summary>
    public static void OpenToAll(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_111_111);
        }
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        Directory.Delete(work, recursive: true);
    }

    private (string Settings, Func<string, string[]> Arguments) Settings(string kind, int port, string documents, string site) => kind switch
    {
        "nginx" => ($$"""
            daemon off; pid {{work}}/pid; error_log stderr; user root;
            events {}
            http {
              access_log off; client_body_temp_path {{work}}/a; proxy_temp_path {{work}}/b; fastcgi_temp_path {{work}}/c; uwsgi_temp_path {{work}}/d; scgi_temp_path {{work}}/e;
              server { listen 127.0.0.1:{{port}}; root {{documents}}; include {{site}}/.uso-nginx.conf; }
            }
            """, file => ["-c", file]),
        "apache" => ($$"""
            ServerRoot /usr/lib/apache2
            ServerName localhost
            Listen 127.0.0.1:{{port}}
            PidFile {{work}}/pid
            ErrorLog {{work}}/error.log
            Mutex file:{{work}}
            {{string.Join('\n', new[] { "mpm_event", "authz_core", "dir", "mime", "headers", "alias", "rewrite", "filter", "env", "setenvif" }.Select(module => $"LoadModule {module}_module modules/mod_{module}.so"))}}
            TypesConfig /etc/mime.types
            DocumentRoot {{documents}}
            <Directory {{documents}}>
            AllowOverride All
            Require all granted
            </Directory>
            """, file => ["-X", "-f", file]),
        "caddy" => ($$"""
            { 
              admin off
              auto_https off
              storage file_system {{work}}
            }
            http://127.0.0.1:{{port}} {
              root * {{documents}}
              import {{site}}/.uso-caddy
            }
            """, file => ["run", "--adapter", "caddyfile", "--config", file]),
        _ => ($$"""
            server.document-root = "{{documents}}"
            server.bind = "127.0.0.1"
            server.port = {{port}}
            include "{{site}}/.uso-lighttpd.conf"
            """, file => ["-D", "-f", file]),
    };

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WaitForPort(int port)
    {
        for (var watch = Stopwatch.StartNew(); ; Thread.Sleep(50))
        {
            try
            {
                using var client = new TcpClient("127.0.0.1", port);
                return;
            }
            catch (SocketException) when (watch.Elapsed < Patience && !process.HasExited)
            {
            }
            catch (SocketException)
            {
                process.Kill();
                throw new InvalidOperationException($"The server does not start: {process.StandardError.ReadToEnd()}{process.StandardOutput.ReadToEnd()}");
            }
        }
    }
}
