type Header = { key: string; value: string }

/**
 * Parts of the content policy that hold on every answer. What scripts may run is said in
 * a second policy of the page itself: by hash on prerendered pages (cache-handler.mjs),
 * by nonce on pages with a form that matters (proxy.ts). Both apply; see
 * docs/adr/0020-csp.md. Hence no default-src here: it would stand in for script-src.
 */
const everywherePolicy = [
  "img-src 'self' data:",
  "font-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "media-src 'none'",
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

/**
 * The whole policy of one rendering of a page with a form that matters. It stands alone:
 * what the proxy sets takes the place of the header that every other answer has.
 * `frame`: address of the one site that may show the page in a frame; left out, none may.
 */
export function buildNoncePolicy(
  nonce: string,
  { isDevelopment, frame }: { isDevelopment: boolean; frame?: string },
): string {
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ""
  const framed = frame ? `frame-ancestors ${new URL(frame).origin}` : null
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    ...everywherePolicy.map((rule) =>
      framed && rule.startsWith("frame-ancestors") ? framed : rule,
    ),
  ].join("; ")
}
