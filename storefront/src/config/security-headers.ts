type Header = { key: string; value: string }

/**
 * The part of the content security policy that is the same on every response. A second
 * policy of the page itself decides which scripts may run: by hash on prerendered pages
 * (cache-handler.mjs), by nonce on pages with a sensitive form (proxy.ts). Browsers apply
 * both policies; see docs/adr/0020-csp.md. For that reason there is no default-src here:
 * browsers would use it in place of the missing script-src.
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
 * Headers of every response. Style attributes are allowed because next/image writes one;
 * style elements are not allowed.
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

/** Added to responses over https (as reported by the proxy in front of this server). */
export const httpsHeaders: Header[] = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
]

/**
 * What Stripe.js needs for the card form and 3-D Secure, and nothing else. Source:
 * docs.stripe.com/security/guide, "Content Security Policy", the list for Stripe.js. The
 * hosts in `script-src` are for browsers that do not know 'strict-dynamic'.
 */
const STRIPE_JS = "https://js.stripe.com https://*.js.stripe.com"
const STRIPE_CONNECT = "connect-src 'self' https://api.stripe.com"
const STRIPE_FRAMES = `frame-src ${STRIPE_JS} https://hooks.stripe.com`

/**
 * The complete policy of one rendering of a page with a sensitive form. It must be
 * complete, because the header that the proxy sets replaces the one of all other
 * responses. `frame`: address of the only site that may show the page in a frame; without
 * it, no site may. `takesCards`: the page may load Stripe.js.
 */
export function buildNoncePolicy(
  nonce: string,
  {
    isDevelopment,
    frame,
    takesCards = false,
  }: { isDevelopment: boolean; frame?: string; takesCards?: boolean },
): string {
  const evaluation = isDevelopment ? " 'unsafe-eval'" : ""
  const hosts = takesCards ? ` ${STRIPE_JS}` : ""
  const replaced: Record<string, string> = {
    ...(frame && { "frame-ancestors": `frame-ancestors ${new URL(frame).origin}` }),
    ...(takesCards && { "connect-src": STRIPE_CONNECT, "frame-src": STRIPE_FRAMES }),
  }
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}${hosts}`,
    ...everywherePolicy.map((rule) => replaced[rule.split(" ")[0] ?? ""] ?? rule),
  ].join("; ")
}
