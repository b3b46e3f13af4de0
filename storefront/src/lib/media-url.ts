import type { Picture } from "@clearline/backend/contracts"

/**
 * The path, under our own origin, of a picture that the backend names by its full
 * address, so that the browser sends no request to another host. `/static/a.webp` and
 * `https://files…/a.webp` (with that media base) both become `/media/a.webp`. Null for an
 * address that is not ours.
 */
export function toMediaPath(url: string, mediaBase: string): string | null {
  const key = url.startsWith(`${mediaBase}/`)
    ? url.slice(mediaBase.length + 1)
    : /^(?:https?:\/\/[^/]+)?\/static\/(.+)$/.exec(url)?.[1]
  if (!key) return null
  return normaliseMediaPath(`/media/${key.split(/[?#]/)[0] ?? ""}`)
}

/** The canonical spelling of a picture's path; null for any other path. */
function normaliseMediaPath(path: string): string | null {
  try {
    const [, , ...segments] = path.split("/").map(decodeURIComponent)
    if (segments.length === 0) return null
    if (segments.some((segment) => /^(|\.|\.\.)$|[/\\]/.test(segment))) return null
    return `/media/${segments.map(encodeURIComponent).join("/")}`
  } catch {
    // Malformed percent-encoding names no file.
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

/** The content type of a media key; null for a file type that we do not serve. */
export function findPictureType(key: string): string | null {
  return PICTURE_TYPES[key.split(".").pop()?.toLowerCase() ?? ""] ?? null
}

/** A picture under our own origin, with its text alternative. */
export type PictureView = { path: string; alt: string }

/**
 * A picture of the backend, ready to show on a page; null when there is none on our
 * hosts.
 */
export function toPictureView(
  picture: Picture | null,
  mediaBase: string,
): PictureView | null {
  const path = picture && toMediaPath(picture.url, mediaBase)
  return picture && path ? { path, alt: picture.alt } : null
}
