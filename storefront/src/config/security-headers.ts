type Header = { key: string; value: string }

/**
 * Parts of the content policy that hold on every answer. What scripts may run is said
 * apart: by hash on prerendered pages, by nonce on pages with a form that matters
 * (docs/adr/0020-csp.md). Two policies on one answer both apply.
 */
const everywherePolicy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "manifest-src 'self'",
  "worker-src 'none'",
]

/**
 * Headers of every answer, whatever the page. Style attributes are
 * allowed because next/image writes one; style elements are not.
 */
export function staticHeaders(): Header[] {
  return [
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    {
      key: "Permissions-Policy",
      value: "camera=(), microphone=(), geolocation=(), browsing-topics=(), usb=()",
    },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
    { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
    { key: "Content-Security-Policy", value: everywherePolicy.join("; ") },
  ]
}

/** Added to answers that came over https (said by the proxy in front of us). */
export const httpsHeaders: Header[] = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
]
