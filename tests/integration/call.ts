import type { Context } from '#/server/context.ts'

/** A verb with an input that fits, on a subject made for it alone; ready to be sent by anybody. */
export interface Call {
  input: Record<string, unknown>
  send(context: Context, input: unknown): Promise<unknown>
}

/** The verb with its input, as the tests send it for everybody. */
export function callOf<Input extends object>(
  verb: (context: Context, input: Input) => Promise<unknown>,
  input: Input,
): Call {
  return {
    input: { ...input } as Record<string, unknown>,
    send: (context, sent) => verb(context, sent as Input),
  }
}
