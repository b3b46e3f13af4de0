import type { Picture } from "@clearline/backend/contracts"

/**
 * The own-origin path of a picture that the backend names by its full address, so that
 * no request leaves the shop. `/static/a.webp` and `https://files…/a.webp` (with that
 * media base) both become `/media/a.webp`. Null for an address that is not ours.
 */
export function toMediaPath(url: string, mediaBase: string): string | null {
  const key = url.startsWith(`${mediaBase}/`)
    ? url.slice(mediaBase.length + 1)
    : /^(?:https?:\/\/[^/]+)?\/static\/(.+)$/.exec(url)?.[1]
  if (!key) return null
  return normaliseMediaPath(`/media/${key.split(/[?#]/)[0] ?? ""}`)
}

/** The one spelling of a picture's path; null when it is no path of a picture. */
function normaliseMediaPath(path: string): string | null {
  try {
    const [, , ...segments] = path.split("/").map(decodeURIComponent)
    if (segments.length === 0) return null
    if (segments.some((segment) => /^(|\.|\.\.)$|[/\\]/.test(segment))) return null
    return `/media/${segments.map(encodeURIComponent).join("/")}`
  } catch {
    // A broken percent sign names no file.
    return null
  }
}

/** True for the one spelling under which a picture is encoded, stored and served. */
export function isCanonicalMediaPath(path: string): boolean {
  return path.startsWith("/media/") && normaliseMediaPath(path) === path
}

const PICTURE_TYPES: Record<string, string> = {
  avif: "image/avif",
  webp: "image/webp",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
}

/** The content type we serve for a media key; null for what is no picture of ours. */
export function findPictureType(key: string): string | null {
  return PICTURE_TYPES[key.split(".").pop()?.toLowerCase() ?? ""] ?? null
}

/** A picture on our own origin, with what is seen in it. */
export type PictureView = { path: string; alt: string }

/** A picture of the backend as a page shows it; null when it has none that is ours. */
export function toPictureView(
  picture: Picture | null,
  mediaBase: string,
): PictureView | null {
  const path = picture && toMediaPath(picture.url, mediaBase)
  return picture && path ? { path, alt: picture.alt } : null
}
