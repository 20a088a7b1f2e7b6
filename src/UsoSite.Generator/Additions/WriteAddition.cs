namespace UsoSite.Generator.Additions;

/// <summary>
/// Writes planned files, all of them or none: each first beside its place, then all put in place by renaming. Where one cannot be, those before
/// it become what they were.
/// </summary>
public static class WriteAddition
{
    /// <exception cref="IOException">A file is no longer what the plan was made for, or cannot be written.</exception>
    public static void To(string root, IReadOnlyList<PlannedFile> files)
    {
        var moves = files.Select(file => new Move(file, root)).ToArray();
        try
        {
            foreach (var move in moves)
            {
                move.Prepare();
            }

            foreach (var move in moves)
            {
                move.PutInPlace();
            }
        }
        catch
        {
            foreach (var move in moves)
            {
                move.Undo();
            }

            throw;
        }
    }

    private sealed class Move
    {
        private readonly PlannedFile file;
        private readonly string target;
        private readonly string beside;
        private bool done;

        public Move(PlannedFile file, string root)
        {
            var path = Path.Combine(root, file.Path);
            this.file = file;
            target = File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } linked ? linked.FullName : path;
            beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.uso-new");
        }

        public void Prepare()
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (file.Old is null ? File.Exists(target) : !File.ReadAllBytes(target).AsSpan().SequenceEqual(file.Old))
            {
                throw new IOException($"{file.Path} has changed in the meantime; nothing was written. Try again.");
            }

            File.WriteAllBytes(beside, file.New);
            if (file.Old is not null && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            }
        }

        public void PutInPlace()
        {
            File.Move(beside, target, overwrite: file.Old is not null);
            done = true;
        }

        public void Undo()
        {
            File.Delete(beside);
            if (done && file.Old is { } old)
            {
                File.WriteAllBytes(target, old);
            }
            else if (done)
            {
                File.Delete(target);
            }
        }
    }
}
