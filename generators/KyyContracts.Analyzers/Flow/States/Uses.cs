using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>What reading, dereferencing and passing a task or a member of it tells, and which of these come too early.</summary>
internal sealed class Uses(PollingFunction function, TaskReferences references, StateFindings findings)
{
    /// <summary>Whether what is seen now is final, and is noted.</summary>
    public bool IsSettled { get; set; }

    public TaskStates Read(IMemberReferenceOperation member, TaskStates way)
    {
        var tested = member is IPropertyReferenceOperation { Property.Name: "HasValue" };
        var used = member.Instance is { } instance && !tested ? Use(instance, way) : way;
        return IsForgiven(member) ? Use(member, used) : used;
    }

    /// <summary>The value is used as one that is not null.</summary>
    public TaskStates Use(IOperation operation, TaskStates way)
    {
        if (references.Of(operation, way) is not { } used
            || (used.Fact.Shape.SuccessOnly(used.Role) ?? used.Fact.Shape.FailureOnly(used.Role)) is not { } present
            || used.Fact.NotNull.Contains(used.Role))
        {
            return way;
        }

        var space = used.Fact.Shape.Space;
        var wrong = used.Fact.Possible & ~present & space.Documented;
        if (IsSettled && wrong != 0 && function.Caller is null)
        {
            findings.Early(operation.Syntax, used, present, wrong);
        }

        return used.Fact.IsNamed ? way.Replace(used.Fact, used.Fact.WithValue(used.Role)) : way;
    }

    public TaskStates Pass(IArgumentOperation argument, TaskStates way)
    {
        if (argument.Parameter is not { } parameter)
        {
            return way.Drop(references.Mentioned(argument, way));
        }

        if (references.Of(argument.Value, way) is { } passed && Role.IsMember(passed.Role) && !passed.Fact.Shape.IsStatus(passed.Role)
            && argument.Value.Type?.SpecialType != SpecialType.System_Boolean)
        {
            var used = Parameters.TakesNoNull(parameter) ? Use(argument.Value, way) : way;
            // Whatever is done with it there may be a test for null.
            return references.Of(argument.Value, used) is { } known
                ? used.Replace(known.Fact, known.Fact.WithValue(known.Role))
                : used;
        }

        return Parameters.OnlyPrints(parameter, function.Facts) || Reports.IsReport(argument, function) || StateTestCall(argument)
            ? way
            : way.Drop(references.Exposed(argument.Value, way));
    }

    // Tests are judged where they decide; that they are called tells nothing.
    private static bool StateTestCall(IArgumentOperation argument) => argument.Parent is IInvocationOperation call
        && (StateSets.Test(call) is not null || call.TargetMethod is { Name: "Equals" or "GetAwaiter" or "ConfigureAwait", DeclaringSyntaxReferences.IsEmpty: true });

    // The operation tree leaves the ! out.
    public static bool IsForgiven(IOperation operation) => operation.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression);
}
