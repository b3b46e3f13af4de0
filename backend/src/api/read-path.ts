import type { MedusaRequest } from "@medusajs/framework/http"

function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("/", "%2f").toLowerCase()
  } catch {
    return segment.toLowerCase()
  }
}

/**
 * The path below where a middleware stands, in the one way to write it: the router also takes
 * capitals, encoded letters and a slash at the end for the same route.
 */
export function readPath({ path }: Pick<MedusaRequest, "path">): string {
  const whole = path.split("/").map(readSegment).join("/")
  return whole.length > 1 ? whole.replace(/(?<!\/)\/+$/, "") : whole
}
