import type { MedusaRequest } from "@medusajs/framework/http"

function readSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).replaceAll("/", "%2f").toLowerCase()
  } catch {
    return segment.toLowerCase()
  }
}

/**
 * Returns the normalised path below a middleware's mount point: the router also accepts
 * capitals, encoded letters and a trailing slash for the same route.
 */
export function readPath({ path }: Pick<MedusaRequest, "path">): string {
  const whole = path.split("/").map(readSegment).join("/")
  return whole.length > 1 ? whole.replace(/(?<!\/)\/+$/, "") : whole
}
