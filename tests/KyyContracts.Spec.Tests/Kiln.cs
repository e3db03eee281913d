namespace KyyContracts.Spec.Tests;

/// <summary>A small contract of its own: a pottery kiln whose firings are polled.</summary>
internal static class Kiln
{
    public const string Text = """
        openapi: 3.1.0
        info:
          title: Kiln Service
          version: 2.0.0
        servers:
          - url: https://kiln.example.com/base
        paths:
          /firings/{firing_id}:
            get:
              operationId: getFiring
              summary: Ask for a firing.
              parameters:
                - name: firing_id
                  in: path
                  required: true
                  schema: { type: string, pattern: '^f-[0-9]+$' }
                  example: f-1
              x-waiter:
                id: firing_id
                status: state
                createdAt: lit
                result: photo_url
                failureReason: crack
                minDelay: PT2S
                maxDelay: PT5S
                deadline: PT1H
                selector: clay
                variants:
                  stone_ware: { minDelay: PT1S, estimate: { from: PT10S, to: PT30M } }
                  porcelain: { deadline: P1D }
              responses:
                '200':
                  description: The firing.
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Firing' }
                      examples:
                        cold:
                          value: { firing_id: f-1, lit: 7, state: COLD, photo_url: null }
                        done:
                          value: { firing_id: f-2, lit: 8, state: FIRED, photo_url: https://kiln.example.com/1.png }
        components:
          schemas:
            Firing:
              type: object
              description: One firing.
              required: [firing_id, state]
              properties:
                firing_id: { type: string }
                lit: { type: integer, format: int64 }
                kind: { type: string, const: firing }
                clay: { type: string, x-extensible-enum: [stone_ware, porcelain] }
                state: { $ref: '#/components/schemas/FiringState' }
                photo_url:
                  type: [string, 'null']
                  format: uri
                  x-present-when: { state: FIRED }
                  x-expires-after: PT36H
                crack:
                  type: [string, 'null']
                  x-present-when: { state: [CRACKED] }
            FiringState:
              type: string
              description: How far it is.
              enum: [COLD, IN_FIRE, FIRED, CRACKED]
              x-states:
                COLD: { next: [IN_FIRE] }
                IN_FIRE: { next: [FIRED, CRACKED] }
                FIRED: { terminal: success }
                CRACKED: { terminal: failure }

        """;

    /// <summary>The contract with one text in place of another, which must be there.</summary>
    public static string With(string old, string replacement)
    {
        var index = Text.IndexOf(old, StringComparison.Ordinal);
        index.ShouldBeGreaterThanOrEqualTo(0, $"'{old}' is not in the contract");
        return Text[..index] + replacement + Text[(index + old.Length)..];
    }
}
