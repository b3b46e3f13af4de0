export type Coding = "br" | "gzip" | "identity"

/**
 * The best coding for a client among those in which a page can be sent, by its
 * Accept-Encoding header; null when it refuses all of them. Brotli is smaller, so it is
 * chosen unless the client prefers gzip; identity, the page as it is, only when the client
 * accepts neither.
 */
export function chooseCoding(acceptEncoding: string | undefined): Coding | null {
  const weights = readWeights(acceptEncoding ?? "")
  const weigh = (coding: string) => weights.get(coding) ?? weights.get("*")
  const [br, gzip] = [weigh("br") ?? 0, weigh("gzip") ?? 0]
  if (br > 0 && br >= gzip) return "br"
  if (gzip > 0) return "gzip"
  return (weigh("identity") ?? 1) > 0 ? "identity" : null
}

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim())
    const weight = parameters.find((word) => word.startsWith("q="))?.slice(2)
    if (name) weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  return weights
}
