using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace KyyContracts.Analyzers.Flow.States;

/// <summary>A member of a task that is used as if it had a value, where the task may be in a state in which it has none.</summary>
/// <param name="Syntax">Where.</param>
/// <param name="Member">The member's name.</param>
/// <param name="PresentIn">The states in which the member has a value.</param>
/// <param name="Possible">The other states that the task may be in here.</param>
internal sealed record EarlyUse(SyntaxNode Syntax, string Member, IEnumerable<string> PresentIn, IEnumerable<string> Possible);
