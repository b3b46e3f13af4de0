type Part = "api" | "dashboard" | "file"

/** Pictures that a browser shows without running anything in them. */
const SHOWN_IN_PLACE = /\.(png|jpe?g|webp|avif|gif)$/i

/** Which part of the backend answers at this address. */
export function findPart(address: string): Part {
  if (/^\/+static(\/|$)/i.test(address)) return "file"
  if (/^\/+app(\/|$|\?)/i.test(address)) return "dashboard"
  return "api"
}

/** Fetched under its own address, an answer of this part may do nothing but what stands here. */
const POLICIES: Record<Part, Record<string, string[]>> = {
  api: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  file: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
  // The dashboard's parts write style elements, and show pictures of the file service.
  dashboard: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:", "blob:", "https:"],
    fontSrc: ["'self'", "data:"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'", "blob:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

/**
 * The content policy of a part, in helmet's spelling. The dashboard may show pages of the
 * storefront (the preview of an article) in a frame; left out, it may show none.
 */
export function buildPolicy(part: Part, storefront?: string): Record<string, string[]> {
  const policy = POLICIES[part]
  if (part !== "dashboard" || !storefront) return policy
  return { ...policy, frameSrc: [new URL(storefront).origin] }
}

/** True when a file must be saved instead of shown: everything but a plain picture. */
export function mustBeSaved(address: string): boolean {
  const path = address.split("?")[0] ?? ""
  return findPart(address) === "file" && !SHOWN_IN_PLACE.test(path)
}
