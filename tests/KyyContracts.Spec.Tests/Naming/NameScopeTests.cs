using KyyContracts.Spec.Diagnostics;
using KyyContracts.Spec.Naming;

namespace KyyContracts.Spec.Tests.Naming;

public sealed class NameScopeTests
{
    [Fact]
    public void A_companion_is_taken_with_its_name()
    {
        var diagnostics = new DiagnosticBag();
        var names = new NameScope(diagnostics, []);
        names.ClaimPascal("state", new SourcePosition(1, 1), "Text");

        names.ClaimPascal("state_text", new SourcePosition(2, 5));

        diagnostics.Sorted.ShouldHaveSingleItem().Message.ShouldContain("'state' at line 1, column 1");
    }

    [Fact]
    public void A_reserved_name_gives_way() => new NameScope(new DiagnosticBag(), ["Equals"]).ClaimPascal("equals", default).ShouldBe("EqualsValue");
}
