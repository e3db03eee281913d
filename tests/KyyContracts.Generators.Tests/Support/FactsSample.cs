namespace KyyContracts.Generators.Tests.Support;

/// <summary>A facts file of an invented contract, and edits of it.</summary>
internal static class FactsSample
{
    public static string Text { get; } = """
        kyy-facts	1
        fingerprint	abc123
        title	Exports
        server	https://exports.example.com/api/
        namespace	Exports
        client	ExportClient
        contract	ExportContract
        operations/0/name	GetExport
        operations/0/operationId	getExport
        operations/0/method	GET
        operations/0/path	/exports/{number}
        operations/0/idParameter	number
        operations/0/idPattern	^[0-9]+\\.x$
        operations/0/idExample	17.x
        operations/0/terms/minDelay	3
        operations/0/terms/maxDelay	7.5
        operations/0/terms/deadline	600
        operations/0/selector	Size
        operations/0/variants/0/name	Huge
        operations/0/variants/0/wireName	HUGE-1
        operations/0/variants/0/terms/minDelay	30
        operations/0/variants/0/terms/maxDelay	60
        operations/0/variants/0/terms/deadline	7200
        operations/0/variants/0/terms/estimateFrom	100
        operations/0/variants/0/terms/estimateTo	200
        operations/0/states/0/name	Running
        operations/0/states/0/wireName	RUNNING
        operations/0/states/0/kind	InProgress
        operations/0/states/0/next/0	DONE
        operations/0/states/0/next/1	BROKEN
        operations/0/states/1/name	Done
        operations/0/states/1/wireName	DONE
        operations/0/states/1/kind	Success
        operations/0/states/2/name	Broken
        operations/0/states/2/wireName	BROKEN
        operations/0/states/2/kind	Failure
        operations/0/response/0/name	Number
        operations/0/response/0/wireName	number
        operations/0/response/0/type	string
        operations/0/response/0/role	Id
        operations/0/response/0/required	true
        operations/0/response/0/nullable	false
        operations/0/response/1/name	File
        operations/0/response/1/wireName	file_url
        operations/0/response/1/type	string
        operations/0/response/1/format	uri
        operations/0/response/1/role	Result
        operations/0/response/1/required	false
        operations/0/response/1/nullable	true
        operations/0/response/1/presentWhen/0	DONE
        operations/0/response/1/lifetime	90
        operations/0/response/1/example	"https://files.example.com/17"
        operations/0/response/2/name	Size
        operations/0/response/2/wireName	size
        operations/0/response/2/type	string
        operations/0/response/2/role	Selector
        operations/0/response/2/required	true
        operations/0/response/2/nullable	false
        operations/0/response/2/constant	HUGE-1
        operations/0/response/2/knownValues/0	HUGE-1
        operations/0/response/2/knownValues/1	SMALL
        operations/1/name	GetPart
        operations/1/operationId	getPart
        operations/1/method	GET
        operations/1/path	/parts/{part}

        """.ReplaceLineEndings("\n");

    /// <summary>Puts another value behind a key; the value must be escaped.</summary>
    public static string With(string key, string value) =>
        string.Join('\n', Text.Split('\n').Select(line => line.StartsWith($"{key}\t", StringComparison.Ordinal) ? $"{key}\t{value}" : line));

    public static string Without(string key) =>
        string.Join('\n', Text.Split('\n').Where(line => !line.StartsWith($"{key}\t", StringComparison.Ordinal)));
}
