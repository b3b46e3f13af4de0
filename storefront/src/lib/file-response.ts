import "server-only"

import type { BackendFile } from "@/lib/backend"

/**
 * A private file as a download: no cache stores it, and a browser neither shows it in the
 * shop's own origin nor runs anything in it.
 */
export function buildFileResponse({ name, bytes }: BackendFile): Response {
  return new Response(bytes, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${name}"`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
    },
  })
}

/** Redirects a request for a private file that cannot be served; no cache stores it. */
export function redirectFromFile(location: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, "cache-control": "private, no-store" },
  })
}
