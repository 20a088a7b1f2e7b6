using UsoSite.Generator.Changes;
using UsoSite.Generator.Data.Schema;

namespace UsoSite.Generator.Tests.Changes;

public sealed class TableChangesTests
{
    private static readonly TableSchema Keyed = new("lamps", "lamps.csv", [new("id", FieldType.String), new("watts", FieldType.Integer)]) { PrimaryKey = ["id"] };

    [Fact]
    public void ARowIsTheSameByItsKeyWhereverItStands() =>
        Assert.Equal(["+ id=c watts:  → 9", "~ id=b watts: 2 → 3", "− id=a watts: 1 → "], Told(Table(Keyed, "id,watts", "a,1", "b,2"), Table(Keyed, "id,watts", "c,9", "b,3")));

    [Fact]
    public void WithoutAKeyARowIsTheSameByAllItsCells() =>
        Assert.Equal(["+ id=b watts=3 id:  → b; watts:  → 3", "− id=b watts=2 id: b → ; watts: 2 → "], Told(Table(null, "id,watts", "a,1", "b,2"), Table(null, "id,watts", "a,1", "b,3")));

    [Fact]
    public void AKeyThatIsThereTwiceIsComparedInTurn() =>
        Assert.Equal(["~ id=a watts: 2 → 3"], Told(Table(Keyed, "id,watts", "a,1", "a,2"), Table(Keyed, "id,watts", "a,1", "a,3")));

    [Fact]
    public void AColumnOfOneStateIsToldOnce()
    {
        var section = new TableChanges(Table(Keyed, "id,colour", "a,red", "b,"), Table(Keyed, "id,watts", "a,1", "b,2")).Find();

        Assert.Empty(section.Changes);
        Assert.Equal(["The column watts is new; it is filled in 2 of 2 rows.", "The column colour is gone; it was filled in 1 of 2 rows."], section.Notes.Select(note => note.En));
    }

    [Fact]
    public void ATableOfOneStateComesOrGoesAsAWhole()
    {
        var (come, gone) = (new TableChanges(null, Table(Keyed, "id,watts", "a,1")).Find(), new TableChanges(Table(Keyed, "id,watts", "a,1"), null).Find());

        Assert.Equal(("The table lamps is new.", 1), (come.Notes[0].En, come.Count(ChangeKind.Added)));
        Assert.Equal(("The table lamps is gone.", 1), (gone.Notes[0].En, gone.Count(ChangeKind.Removed)));
    }

    private static IEnumerable<string> Told(RawTable old, RawTable now) => new TableChanges(old, now).Find().Changes.Select(change =>
        $"{(change.Kind == ChangeKind.Added ? '+' : change.Kind == ChangeKind.Removed ? '−' : '~')} {change.Summary.En} {string.Join("; ", change.Values.Select(value => $"{value.Column}: {value.Old} → {value.New}"))}");

    private static RawTable Table(TableSchema? schema, string header, params string[] rows)
    {
        var columns = header.Split(',');
        return new RawTable("lamps", schema, columns, [.. rows.Select(row => new RawRow(columns.Zip(row.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second)))]);
    }
}
