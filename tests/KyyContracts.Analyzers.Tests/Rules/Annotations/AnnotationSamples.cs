namespace KyyContracts.Analyzers.Tests.Rules.Annotations;

/// <summary>Members of a class or enums beside it that bear the contract's attributes, for <c>KYY9001</c>.</summary>
internal static class AnnotationSamples
{
    /// <summary>Contradictions, with what the message says of each.</summary>
    public static readonly IReadOnlyDictionary<string, (string Source, string Text)> Contradictions = new Dictionary<string, (string, string)>
    {
        ["delays the wrong way round"] = (
            "[PollingOperation({|KYY9001:MinDelaySeconds = 60|}, MaxDelaySeconds = 30)] Job Poll(string id) => new();",
            "the shortest pause of 60 s is longer than the longest of 30 s"),
        ["delays of a variant the wrong way round"] = (
            "[PollingOperation] [PollingVariant(\"fast\", {|KYY9001:MinDelaySeconds = 60|}, MaxDelaySeconds = 30)] Job Poll(string id) => new();",
            "the shortest pause of 60 s"),
        ["a negative delay"] = ("[PollingOperation({|KYY9001:MinDelaySeconds = -1|})] Job Poll(string id) => new();", "MinDelaySeconds is no length of time"),
        ["a delay that is no number"] = ("[PollingOperation({|KYY9001:MaxDelaySeconds = double.NaN|})] Job Poll(string id) => new();", "MaxDelaySeconds is no length"),
        ["an endless deadline"] = ("[PollingOperation({|KYY9001:DeadlineSeconds = double.PositiveInfinity|})] Job Poll(string id) => new();", "DeadlineSeconds is no length"),
        ["estimates the wrong way round"] = (
            "[PollingOperation({|KYY9001:EstimateFromSeconds = 90|}, EstimateToSeconds = 60)] Job Poll(string id) => new();",
            "the earliest end after 90 s is later than the latest after 60 s"),
        ["a deadline before the first end"] = (
            "[PollingOperation({|KYY9001:DeadlineSeconds = 60|}, EstimateFromSeconds = 90)] Job Poll(string id) => new();", "a wait of 60 s is over before any task is done"),
        ["a poll without an answer"] = ("[{|KYY9001:PollingOperation|}] void Poll(string id) { }", "the method answers no task"),
        ["a poll that answers a Task alone"] = ("[{|KYY9001:PollingOperation|}] Task Poll(string id) => Task.CompletedTask;", "the method answers no task"),
        ["a selector that is no member"] = ("[PollingOperation({|KYY9001:Selector = \"Size\"|})] Task<Job> Poll(string id) => null!;", "'Job' has no member 'Size'"),
        ["a variant of nothing"] = ("[{|KYY9001:PollingVariant(\"fast\")|}] Job Poll(string id) => new();", "it is the variant of no operation"),
        ["a variant without a name"] = ("[PollingOperation] [PollingVariant({|KYY9001:\"\"|})] Job Poll(string id) => new();", "the variant has no name"),
        ["a variant twice"] = ("[PollingOperation] [PollingVariant(\"fast\")] [PollingVariant({|KYY9001:\"fast\"|})] Job Poll(string id) => new();", "the variant 'fast' stands twice"),
        ["a variant that the selector lacks"] = (
            "[PollingOperation(Selector = \"Model\")] [PollingVariant({|KYY9001:\"medium\"|})] Job Poll(string id) => new();", "the variant 'medium' is none of the known values of 'Model'"),
        ["a state of no member"] = ("State Current; [PresentWhen({|KYY9001:\"Status\"|}, State.Done)] string? Result;", "'Sample' has no member 'Status'"),
        ["a state of another enum"] = ("State Current; [PresentWhen(nameof(Current), {|KYY9001:Mood.Fine|})] string? Result;", "'Current' is a 'State' and the state a 'Mood'"),
        ["a state that is a text"] = ("State Current; [PresentWhen(nameof(Current), {|KYY9001:\"done\"|})] string? Result;", "the state is no member of an enum"),
        ["states of two members"] = (
            "State Current; State Old; [PresentWhen(nameof(Current), State.Done), PresentWhen({|KYY9001:nameof(Old)|}, State.Done)] string? Result;",
            "the member has a value by 'Current' and by 'Old'"),
        ["a text of no enum"] = ("[StateText({|KYY9001:typeof(string)|})] string Text = \"\";", "'String' is no enum"),
        ["a text of an enum without texts"] = ("[StateText({|KYY9001:typeof(Mood)|})] string Text = \"\";", "no member of 'Mood' has an [EnumMember]"),
        ["a text that is none"] = ("[{|KYY9001:StateText(typeof(State))|}] int Text;", "'Text' is no text"),
        ["a guard without states"] = ("[{|KYY9001:StateGuard|}] bool IsOver => true;", "it names no state"),
        ["a guard of numbers"] = ("[StateGuard({|KYY9001:3|})] bool IsOver => true;", "a state is no member of an enum"),
        ["a guard of two enums"] = ("[StateGuard({|KYY9001:State.Done|}, Mood.Fine)] bool IsOver => true;", "its states are of several enums"),
        ["a guard of an enum that the type lacks"] = ("State Current; [StateGuard({|KYY9001:Mood.Fine|})] bool IsFine => true;", "'Sample' has no member that is a 'Mood'"),
        ["a guard that is no bool"] = ("State Current; [{|KYY9001:StateGuard(State.Done)|}] int IsOver() => 1;", "'IsOver' is neither true nor false"),
        ["a final state of a class"] = ("[{|KYY9001:TerminalState(TerminalKind.Success)|}] int Done;", "'Done' is no member of an enum"),
        ["a final state of no kind"] = ("enum Phase { [TerminalState({|KYY9001:(TerminalKind)7|})] Over }", "the state is neither success nor failure"),
        ["a pattern that is none"] = ("void Get([TaskId({|KYY9001:Pattern = \"[a-\"|})] string id) { }", "the pattern is no regular expression"),
        ["no known value"] = ("[{|KYY9001:KnownValues|}] string Model = \"\";", "it names no value"),
        ["an empty known value"] = ("[{|KYY9001:KnownValues(\"a\", \"\")|}] string Model = \"\";", "a value is empty"),
        ["a known value twice"] = ("[{|KYY9001:KnownValues(\"a\", \"b\", \"a\")|}] string Model = \"\";", "the value 'a' stands twice"),
        ["known values of a number"] = ("[{|KYY9001:KnownValues(\"a\")|}] int Model;", "'Model' is no text"),
        ["a client without an address"] = ("[{|KYY9001:ServiceAddress|}] class Client;", "no absolute address of the web"),
        ["a relative address"] = ("[ServiceAddress({|KYY9001:\"/api\"|})] class Client;", "no absolute address of the web"),
        ["an address that is no web address"] = ("[ServiceAddress({|KYY9001:\"ftp://render.example\"|})] interface IClient;", "no absolute address of the web"),
        ["a plain address"] = ("[ServiceAddress({|KYY9001:\"http://render.example\"|})] interface IClient;", "the service's address is plain HTTP"),
        ["an address that is a number"] = ("void Go([{|KYY9001:ServiceAddress|}] int address) { }", "'address' is no address"),
        ["a path without a slash"] = ("[Endpoint(\"GET\", {|KYY9001:\"v1/jobs\"|})] void Get() { }", "the path does not begin with a slash"),
        ["a path with half a parameter"] = ("[Endpoint(\"GET\", {|KYY9001:\"/v1/jobs/{id\"|})] void Get() { }", "a brace of the path has no counterpart"),
        ["a path with the other half"] = ("[Endpoint(\"GET\", {|KYY9001:\"/v1/jobs/id}\"|})] void Get() { }", "a brace of the path has no counterpart"),
        ["a method that is none"] = ("[Endpoint({|KYY9001:\"get\"|}, \"/v1/jobs\")] void Get() { }", "the method is none of HTTP in capitals"),
        ["a method with another character"] = ("[Endpoint({|KYY9001:\"GET@\"|}, \"/v1/jobs\")] void Get() { }", "the method is none of HTTP in capitals"),
        ["a method with a bracket"] = ("[Endpoint({|KYY9001:\"[GET\"|}, \"/v1/jobs\")] void Get() { }", "the method is none of HTTP in capitals"),
        ["a letter as a length of time"] = ("[{|KYY9001:PollingDelay|}] char Pause { get; set; }", "'Pause' is no length of time"),
        ["a guard of a state and a number"] = ("State Current; [StateGuard({|KYY9001:State.Done|}, 3)] bool IsOver => true;", "a state is no member of an enum"),
        ["a lifetime of nothing"] = ("[ExpiresAfter({|KYY9001:0|})] Uri? Link;", "the lifetime must be above 0"),
        ["a negative lifetime"] = ("[ExpiresAfter({|KYY9001:-5|})] Uri? Link;", "the lifetime must be above 0"),
        ["a pause that is none"] = ("[{|KYY9001:PollingDelay|}] string Pause { get; set; } = \"\";", "'Pause' is no length of time"),
        ["a deadline that is none"] = ("void Wait([{|KYY9001:PollingDeadline|}] DateTime deadline) { }", "'deadline' is no length of time"),
        ["a property of a record"] = ("record Options([property: {|KYY9001:PollingDelay|}] string Pause);", "'Pause' is no length of time"),
        ["a name in full"] = ("[KyyContracts.Annotations.ExpiresAfterAttribute({|KYY9001:0|})] Uri? Link;", "the lifetime must be above 0"),
    };

    public static readonly IReadOnlyDictionary<string, string> LeftAlone = new Dictionary<string, string>
    {
        ["an operation without numbers"] = "[PollingOperation] Job Poll(string id) => new();",
        ["equal delays"] = "[PollingOperation(MinDelaySeconds = 30, MaxDelaySeconds = 30)] ValueTask<Job> Poll(string id) => default;",
        ["a shortest delay alone"] = "[PollingOperation(MinDelaySeconds = 30)] Job Poll(string id) => new();",
        ["an earliest end alone"] = "[PollingOperation(EstimateFromSeconds = 30)] Job Poll(string id) => new();",
        ["variants"] = "[PollingOperation(Selector = nameof(Job.Model))] [PollingVariant(\"small\"), PollingVariant(\"large\")] Job Poll(string id) => new();",
        ["a variant of a selector without known values"] = "[PollingOperation(Selector = nameof(Job.Name))] [PollingVariant(\"odd\")] Job Poll(string id) => new();",
        ["an inherited selector"] = "[PollingOperation(Selector = nameof(Job.Model))] SpecialJob Poll(string id) => new();",
        ["a member of a state"] = "State Current; [PresentWhen(nameof(Current), State.Done), PresentWhen(nameof(Current), State.Bad)] string? Result;",
        ["a member of a state that may be null"] = "State? Current; [PresentWhen(nameof(Current), State.Done)] string? Result;",
        ["a text"] = "[StateText(typeof(State))] string? Text { get; set; }",
        ["guards"] = "State Current; [StateGuard(State.Done, State.Bad)] bool IsOver() => true; [StateGuard(State.Done)] bool IsDone => true;",
        ["a pattern"] = "void Get([TaskId(Pattern = \"^job_[0-9]+$\")] string id) { } void Other([TaskId] Guid id) { }",
        ["known values"] = "[KnownValues(\"a\", \"b\")] string Model = \"\"; void Make([KnownValues(\"a\")] string? model) { }",
        ["addresses"] = "[ServiceAddress(\"https://render.example\")] class Client; [ServiceAddress(\"http://localhost:1\")] class Mock; void Go([ServiceAddress] Uri? a, [ServiceAddress] string b) { }",
        ["an endpoint"] = "[Endpoint(\"GET\", \"/v1/{kind}/jobs/{id}\")] void Get() { }",
        ["other methods"] = "[Endpoint(\"PATCH\", \"/v1/jobs/{id}\")] void Change() { } [Endpoint(\"AUTHORIZE\", \"/v1/jobs\")] void Allow() { }",
        ["small numbers as lengths of time"] = "[PollingDelay] sbyte A { get; set; } [PollingDelay] double B { get; set; }",
        ["a lifetime"] = "[ExpiresAfter(0.5)] Uri? Link;",
        ["lengths of time"] = "[PollingDelay] TimeSpan A { get; set; } [PollingDelay] int Milliseconds { get; set; } void Wait([PollingDeadline] TimeSpan? a, [PollingDeadline] double? seconds) { }",
        ["attributes of others"] = "[Other.ExpiresAfter(0)] Uri? Link; [Obsolete] void Old() { }",
    };

    public static string Source(string members) => $$"""
        #nullable enable
        #pragma warning disable CS0169, CS0649
        using System;
        using System.Runtime.Serialization;
        using System.Threading.Tasks;
        using KyyContracts.Annotations;
        namespace Other { public sealed class ExpiresAfterAttribute(double seconds) : Attribute { public double Seconds => seconds; } }
        namespace Some
        {
            enum State { [EnumMember(Value = "going")] Going, [EnumMember(Value = "done")] Done, [EnumMember(Value = "bad")] Bad }
            enum Mood { Fine }
            class Job { [KnownValues("small", "large")] public string Model = ""; public string Name = ""; }
            class SpecialJob : Job;
            class Sample { {{members}} }
        }
        """;
}
