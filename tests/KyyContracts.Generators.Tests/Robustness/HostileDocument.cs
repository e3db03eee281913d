using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KyyContracts.Generators.Tests.Robustness;

/// <summary>A contract with one hostile text in every field that can hold it.</summary>
internal static class HostileDocument
{
    /// <summary>Stands in every hostile text; no C# name that is made of one holds it, since names lose their underscores.</summary>
    public const string Canary = "ev1l_canary";

    public static IReadOnlyList<string> Texts { get; } =
    [
        $"\"); {Canary}(); //",
        $"\\\"; {Canary}",
        $"a\n{Canary}();\n#error {Canary}\n#pragma warning disable\n/// {Canary}",
        $"a\r{Canary}();\r\n\t}}",
        $"a\u2028{Canary}\u2029{Canary}",
        $"*/ {Canary} /* // ",
        $"</summary></param>{Canary}<evil cref=\"x\"/> &amp; &#10; & ]]> <!-- ",
        $"{{{{ {Canary} }}}} {{% raw %}}{Canary} {{0}} {{{Canary}}}",
        $"$({Canary}) @({Canary}) %({Canary}) %0A; $(Namespace)",
        $"\"\"\"\n{Canary}\n\"\"\"",
        $"\\u0022 \\n \\x22 {Canary} \\",
        $"'; {Canary} '\"'",
        $"@\"{Canary} $\"{{{Canary}}}\"",
        $"#/{Canary}~/%2F..",
        $"class {Canary} => ?? `{Canary}`",
    ];

    private const string Template = """
        {
          "openapi": "3.1.0",
          "info": { "title": "HOSTILE", "version": "HOSTILE", "summary": "HOSTILE", "description": "HOSTILE" },
          "servers": [ { "url": "https://jobs.example.com/ev1l_canary'\"$(x)", "description": "HOSTILE" } ],
          "tags": [ { "name": "HOSTILE", "description": "HOSTILE" } ],
          "paths": {
            "/a'$(x)&;=:@!%22,*+~/{job.id}/z": {
              "get": {
                "operationId": "HOSTILE", "summary": "HOSTILE", "description": "HOSTILE", "tags": [ "HOSTILE" ],
                "parameters": [ {
                  "name": "job.id", "in": "path", "required": true, "description": "HOSTILE", "example": "HOSTILE",
                  "schema": { "type": "string", "pattern": "PATTERN", "format": "HOSTILE" } },
                  { "name": "HOSTILE query", "in": "query", "description": "HOSTILE", "example": "HOSTILE", "schema": { "type": "string", "pattern": "HOSTILE" } },
                  { "name": "HOSTILE flag", "in": "query", "description": "HOSTILE", "schema": { "type": "boolean" } } ],
                "x-waiter": {
                  "id": "id", "status": "HOSTILE status", "failureReason": "HOSTILE reason", "selector": "HOSTILE model", "result": "HOSTILE url",
                  "createdAt": "HOSTILE at", "minDelay": "PT1S", "maxDelay": "PT2S", "deadline": "PT1H", "variants": { "HOSTILE": { "minDelay": "PT1.5S" } } },
                "responses": {
                  "200": {
                    "description": "HOSTILE",
                    "content": { "application/json": {
                      "schema": { "$ref": "#/components/schemas/POINTER" },
                      "examples": { "HOSTILE": { "summary": "HOSTILE", "value": { "id": "HOSTILE", "HOSTILE text": "HOSTILE" } } } } } },
                  "404": { "description": "HOSTILE", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/POINTER%20error" } } } } } } }
          },
          "components": { "schemas": {
            "HOSTILE error": { "type": "object", "description": "HOSTILE", "properties": { "HOSTILE": { "type": "string", "description": "HOSTILE" } } },
            "HOSTILE": {
              "type": "object", "title": "HOSTILE", "description": "HOSTILE", "required": [ "id", "HOSTILE status" ],
              "properties": {
                "id": { "type": "string", "description": "HOSTILE" },
                "HOSTILE status": { "description": "HOSTILE", "$ref": "#/components/schemas/POINTER%20states" },
                "HOSTILE reason": { "type": "string", "x-present-when": { "HOSTILE status": "HOSTILE failed" } },
                "HOSTILE model": { "type": "string", "x-extensible-enum": [ "HOSTILE", "HOSTILE 2" ] },
                "HOSTILE url": { "type": [ "string", "null" ], "format": "uri", "x-present-when": { "HOSTILE status": [ "HOSTILE done" ] }, "x-expires-after": "PT1H" },
                "HOSTILE at": { "type": "integer" },
                "HOSTILE text": { "type": "string", "format": "HOSTILE", "description": "HOSTILE", "example": "HOSTILE", "default": "HOSTILE", "title": "HOSTILE" },
                "HOSTILE const": { "type": "string", "const": "HOSTILE" },
                "HOSTILE part": { "type": "object", "description": "HOSTILE", "properties": { "HOSTILE": { "type": "array", "items": { "type": "string" } } } },
                "HOSTILE parts": { "type": "array", "items": { "type": "object", "properties": { "HOSTILE": { "type": "number" } } } }
              } },
            "HOSTILE states": {
              "type": "string", "description": "HOSTILE", "enum": [ "HOSTILE run", "HOSTILE done", "HOSTILE failed" ],
              "x-states": {
                "HOSTILE run": { "next": [ "HOSTILE done" ] }, "HOSTILE done": { "terminal": "success" }, "HOSTILE failed": { "terminal": "failure" } } }
          } }
        }
        """;

    public static byte[] With(string text) => Encoding.UTF8.GetBytes(Template
        .Replace("PATTERN", Json(Regex.Escape(text)), StringComparison.Ordinal)
        .Replace("POINTER", Json(Uri.EscapeDataString(text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))), StringComparison.Ordinal)
        .Replace("HOSTILE", Json(text), StringComparison.Ordinal));

    private static string Json(string text) => JsonEncodedText.Encode(text).Value;
}
