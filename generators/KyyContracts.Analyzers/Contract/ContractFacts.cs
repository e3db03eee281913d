using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Contract;

/// <summary>What the contract says of the symbols of one compilation: read once a symbol, shared by the rules.</summary>
internal sealed class ContractFacts
{
    private static readonly ConditionalWeakTable<Compilation, ContractFacts> Known = new();

    private readonly ConcurrentDictionary<ISymbol, PollContract?> _polls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TaskShape?> _shapes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, StateSpace?> _spaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _helpers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Marks?> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, CallFacts?> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, bool> _users = new();
    private readonly ConcurrentDictionary<SyntaxTree, IReadOnlyList<BodyText>> _bodies = new();
    private readonly ConcurrentDictionary<ISymbol, StateTexts?> _stateTexts = new(SymbolEqualityComparer.Default);
    private readonly ContractAssemblies _assemblies;
    private readonly Lazy<ContractNames> _names;
    private readonly Lazy<Words> _words;

    private ContractFacts(Compilation compilation)
    {
        _assemblies = new ContractAssemblies(compilation);
        _names = new(() => ContractNames.In(compilation, _assemblies, CancellationToken.None));
        _words = new(() => new Words(_names.Value.All));
        Catalogues = new Catalogues(compilation, _assemblies, name => _names.Value.IsPoll(name));
        Endpoints = new EndpointTexts(() => Catalogues.All);
        IsTest = TestProject.Is(compilation);
    }

    /// <summary>The names of what bears the contract's attributes.</summary>
    public ContractNames Names => _names.Value;

    /// <summary>All contracts in sight.</summary>
    public Catalogues Catalogues { get; }

    /// <summary>Where requests of the contracts may be made by hand.</summary>
    public EndpointTexts Endpoints { get; }

    /// <summary>Whether the compilation is a project of tests, whose values are made up.</summary>
    public bool IsTest { get; }

    /// <summary>The facts, or null where no contract can be in sight.</summary>
    public static ContractFacts? Of(Compilation compilation) =>
        compilation.GetTypesByMetadataName(ContractAttributes.PollingOperation).IsEmpty
            ? null
            : Known.GetValue(compilation, static compilation => new ContractFacts(compilation));

    public PollContract? PollOf(IMethodSymbol method) =>
        _polls.GetOrAdd(method.OriginalDefinition, static symbol => PollContract.Of((IMethodSymbol)symbol));

    public TaskShape? ShapeOf(ITypeSymbol type) =>
        _shapes.GetOrAdd(type.OriginalDefinition, static symbol => TaskShape.Of((ITypeSymbol)symbol));

    /// <summary>The states of an enum; null where the type is none.</summary>
    public StateSpace? SpaceOf(ITypeSymbol type) => _spaces.GetOrAdd(type.OriginalDefinition, static symbol => StateSpace.Of((ITypeSymbol)symbol));

    /// <summary>What is marked at a property, a field or a parameter; null where nothing is.</summary>
    public Marks? MarksOf(ISymbol member) =>
        _members.GetOrAdd(member.OriginalDefinition, symbol => _assemblies.MayUse(symbol) ? Marks.Of(symbol) : null);

    /// <summary>The texts of an enum of states; null where the type is none.</summary>
    public StateTexts? StateTextsOf(ITypeSymbol type) =>
        _stateTexts.GetOrAdd(type, symbol => _assemblies.MayUse(symbol) ? StateTexts.Of((ITypeSymbol)symbol) : null);

    /// <summary>Whether the type is a client of a contract.</summary>
    public bool IsClient(ITypeSymbol type) => _assemblies.MayUse(type) && CallFacts.IsClientType(type);

    /// <summary>What is known of a method or an indexer that is called; null where nothing is.</summary>
    public CallFacts? CallOf(ISymbol called) =>
        _calls.GetOrAdd(called.OriginalDefinition, symbol => CallFacts.Of(symbol, _assemblies.MayUse(symbol)));

    /// <summary>Whether the method, or one that it calls, may poll as far as its text tells.</summary>
    public bool MayPoll(IMethodSymbol helper) =>
        _helpers.GetOrAdd(helper.OriginalDefinition, symbol => HelperText.MayPoll((IMethodSymbol)symbol, Names));

    /// <summary>Whether any name of the contract stands in the file.</summary>
    public bool AreUsedIn(SyntaxTree file) => _users.GetOrAdd(file, tree => _words.Value.IsAnyIn(tree.GetText().ToString()));

    /// <summary>What the text of each body of the file tells.</summary>
    public IReadOnlyList<BodyText> BodiesIn(SyntaxTree file) => _bodies.GetOrAdd(file, static tree => BodyText.In(tree.GetRoot()));
}
