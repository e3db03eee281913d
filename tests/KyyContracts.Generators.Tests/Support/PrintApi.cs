namespace KyyContracts.Generators.Tests.Support;

/// <summary>A document of a print shop: a job that is polled, what belongs to it, an error with a body and a page that is not polled.</summary>
internal static class PrintApi
{
    public const string Document = """
        openapi: 3.1.0
        info: { title: Print Shop, version: '1' }
        servers: [ { url: https://print.example.com/shop } ]
        paths:
          /jobs/{job-id}:
            get:
              operationId: getJob
              summary: Ask for a job.
              parameters: [ { name: job-id, in: path, required: true, schema: { type: string, pattern: '^j-' } } ]
              x-waiter:
                id: job
                status: phase
                createdAt: at
                result: sheet
                failureReason: jam
                minDelay: PT3S # a pause
                maxDelay: PT9S
                deadline: PT1H
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
                '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
                default: { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          /jobs/{job-id}/pages/{number}.{kind}:
            get:
              operationId: getPage
              parameters:
                - { name: job-id, in: path, required: true, schema: { type: string } }
                - { name: number, in: path, required: true, schema: { type: string } }
                - { name: kind, in: path, required: true, schema: { type: string } }
              responses:
                '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
        components:
          schemas:
            Job:
              type: object
              required: [job, phase, at, front]
              properties:
                job: { type: string }
                phase: { $ref: '#/components/schemas/Phase' }
                at: { type: integer, format: int64 }
                sheet: { type: [string, 'null'], format: uri, x-present-when: { phase: DONE }, x-expires-after: PT1H }
                jam: { type: string, x-present-when: { phase: JAMMED } }
                front: { $ref: '#/components/schemas/Page' }
                pages: { type: array, items: { $ref: '#/components/schemas/Page' } }
                tags: { type: array, items: { type: string } }
            Page:
              type: object
              required: [number]
              properties:
                number: { type: integer, format: int32 }
                ratio: { type: number }
                glossy: { type: boolean }
                when: { type: string, format: date-time }
                day: { type: string, format: date }
                link: { type: string, format: uri }
            Problem:
              type: object
              properties: { message: { type: string }, code: { type: integer } }
            Phase:
              type: string
              enum: [WAITING, DONE, JAMMED]
              x-states:
                WAITING: { next: [DONE, JAMMED] }
                DONE: { terminal: success }
                JAMMED: { terminal: failure }

        """;

    public static string Facts => CompiledSpec.FactsOf(Document);

    /// <summary>The document with one text in place of another, which must be there.</summary>
    public static string With(string old, string replacement)
    {
        Document.ShouldContain(old);
        return Document.Replace(old, replacement, StringComparison.Ordinal);
    }
}
