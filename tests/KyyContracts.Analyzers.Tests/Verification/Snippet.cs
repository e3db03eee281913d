using KyyContracts.Analyzers.Tests.Mutation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace KyyContracts.Analyzers.Tests.Verification;

/// <summary>The operations and blocks of an async method of these statements. <c>A</c> to <c>F</c> may answer either way.</summary>
internal sealed class Snippet
{
    public Snippet(string statements)
    {
        var compilation = Analysis.Compile(withContract: false, $$"""
            #nullable enable
            using System;
            using System.Diagnostics;
            using System.IO;
            using System.Threading;
            using System.Threading.Tasks;

            internal sealed class Program
            {
                private int _field;
                private readonly CancellationTokenSource _source = new();
                private readonly Task<int> _task = Task.FromResult(1);

                public async Task RunAsync(int parameter, Other other)
                {
                    {{statements}}
                    await Task.Yield();
                }

                private static bool A() => true; private static bool B() => true; private static bool C() => true;
                private static bool D() => true; private static bool E() => true; private static bool F() => true;
                private static void Log(object? text) => Console.WriteLine(text);
                private static Task<int> Start() => Task.FromResult(1);
                private static void Set(out int value) => value = 1;
                private static void Change(ref int value) => value++;
                private void Use() => Log(_field + _source.Token.GetHashCode() + _task.Id);
            }

            internal sealed class Other { public int Value; public int Result => Value; public void Wait() { } public static void WaitAll(params Task[] all) { } }
            """);
        var tree = compilation.SyntaxTrees.First();
        compilation.ShouldCompile();
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        Body = (IMethodBodyOperation)KeptPrograms.Model(compilation, tree).GetOperation(method)!;
        Graph = ControlFlowGraph.Create(Body);
    }

    public IMethodBodyOperation Body { get; }

    public ControlFlowGraph Graph { get; }

    /// <summary>The variable or member of this name that the statements use.</summary>
    public ISymbol this[string name] => Body.Descendants().Select(Named).First(symbol => symbol?.Name == name)!;

    /// <summary>The first operation of this text.</summary>
    public IOperation Operation(string text) => Body.Descendants().First(operation => operation.Syntax.ToString() == text);

    /// <summary>The first block that calls the function of this name.</summary>
    public BasicBlock Block(string name) => Graph.Blocks.First(block => Names(block).Contains(name));

    /// <summary>The names of the functions that the block calls.</summary>
    public static string Names(BasicBlock block) => string.Concat(
        from operation in block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations
        from call in operation.DescendantsAndSelf().OfType<IInvocationOperation>()
        where call.TargetMethod.Name.Length == 1
        select call.TargetMethod.Name);

    private static ISymbol? Named(IOperation operation) => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.Symbol,
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        ILocalFunctionOperation function => function.Symbol,
        _ => null,
    };
}
