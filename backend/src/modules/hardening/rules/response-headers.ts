type Part = "api" | "dashboard" | "file"

/** Picture types that a browser displays without running anything in them. */
const SHOWN_IN_PLACE = /\.(png|jpe?g|webp|avif|gif)$/i

/** The part of the backend that serves this address. */
export function findPart(address: string): Part {
  if (/^\/+static(\/|$)/i.test(address)) return "file"
  if (/^\/+app(\/|$|\?)/i.test(address)) return "dashboard"
  return "api"
}

/**
 * Content policy of a response that is opened under its own address; everything not
 * listed is blocked.
 */
const POLICIES: Record<Part, Record<string, string[]>> = {
  api: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  file: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], sandbox: [] },
  // The dashboard's parts create style elements, and show pictures of the file service.
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
 * The content policy of a part, in helmet's form. With `storefront`, the dashboard may
 * show pages of the storefront in a frame (the preview of an article); without it, none.
 */
export function buildPolicy(part: Part, storefront?: string): Record<string, string[]> {
  const policy = POLICIES[part]
  if (part !== "dashboard" || !storefront) return policy
  return { ...policy, frameSrc: [new URL(storefront).origin] }
}

/**
 * True when a file must be downloaded instead of displayed: everything except a plain
 * picture.
 */
export function mustBeDownloaded(address: string): boolean {
  const path = address.split("?")[0] ?? ""
  return findPart(address) === "file" && !SHOWN_IN_PLACE.test(path)
}
