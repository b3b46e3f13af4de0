import "server-only"
import type { ZodType } from "zod"

/** The backend's response does not match the schema of its route and cannot be used. */
export class MalformedResponse extends Error {
  constructor(
    request: string,
    /** Dotted names of the wrong fields, each with what is wrong; never a value. */
    readonly fields: string[],
  ) {
    super(`Backend ${request}: unexpected response (${fields.join("; ")})`)
    this.name = "MalformedResponse"
  }
}

/**
 * Parses a response with `schema`; fields that the schema does not name are removed.
 * Throws MalformedResponse, and logs the names of the wrong fields, when the response
 * does not match. Values appear neither in the log nor in the error: they may be a
 * person's name or address.
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
