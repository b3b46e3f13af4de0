import "server-only"
import type { ZodType } from "zod"

/** The backend's response is not what its route promises; nothing can be made of it. */
export class MalformedResponse extends Error {
  constructor(
    request: string,
    /** Dotted names of the wrong fields with what is wrong; never a value. */
    readonly fields: string[],
  ) {
    super(`Backend ${request}: unexpected response (${fields.join("; ")})`)
    this.name = "MalformedResponse"
  }
}

/**
 * The response as `schema` describes it, without what the schema does not name.
 * Throws MalformedResponse, and logs the names of the wrong fields, when it is different.
 * Values are neither logged nor in the error: they may be somebody's name or address.
 */
export function parseResponse<Answer>(
  schema: ZodType<Answer>,
  response: unknown,
  request: string,
): Answer {
  const parsed = schema.safeParse(response)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, code }) => `${path.join(".")}: ${code}`)
  const error = new MalformedResponse(request, [...new Set(fields)])
  console.error(error.message)
  throw error
}
