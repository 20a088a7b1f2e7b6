using System.Buffers.Binary;

namespace UsoSite.Generator.Content;

/// <summary>How wide and high a picture is, in pixels, so that a page keeps room for it before it comes.</summary>
public readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>What the head of a PNG, GIF or JPEG file says; null for other files and broken ones.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file) =>
        file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] && file.Length >= 24
            ? Of(BinaryPrimitives.ReadUInt32BigEndian(file[16..]), BinaryPrimitives.ReadUInt32BigEndian(file[20..]))
        : file is [(byte)'G', (byte)'I', (byte)'F', ..] && file.Length >= 10
            ? Of(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
        : file is [0xFF, 0xD8, ..] ? OfJpeg(file[2..])
        : null;

    /// <summary>The segment that begins a frame holds the size; others are passed over by their lengths.</summary>
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> segments)
    {
        while (segments is [0xFF, var marker, ..] && segments.Length >= 9)
        {
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Of(BinaryPrimitives.ReadUInt16BigEndian(segments[7..]), BinaryPrimitives.ReadUInt16BigEndian(segments[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(segments[2..]);
            segments = length < segments.Length ? segments[length..] : [];
        }

        return null;
    }

    private static PictureSize? Of(uint width, uint height) => width is > 0 and <= ushort.MaxValue && height is > 0 and <= ushort.MaxValue ? new((int)width, (int)height) : null;
}
