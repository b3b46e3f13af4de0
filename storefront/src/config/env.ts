import "server-only"
import { z } from "zod"

const environment = z.object({
  /** Address of the backend, as seen from this server. */
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** Medusa's publishable key of the shop; the Store API refuses requests without it. */
  PUBLISHABLE_KEY: z.string().min(1),
  /** Public address of the storefront; decides canonical links and cookie security. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** Secret that the backend must send to refresh cached pages. */
  STOREFRONT_REFRESH_SECRET: z.string().min(16),
  /** Signs the cookie that lets a browser see the orders it placed. */
  SESSION_SECRET: z.string().min(32),
  /**
   * Public address of the dashboard, when not under BACKEND_URL. It may show previews in
   * a frame.
   */
  DASHBOARD_URL: z.url().optional(),
  /** Address of the product pictures, when not under BACKEND_URL/static. */
  MEDIA_URL: z.url().optional(),
  /** Stripe's key for browsers. Without it, no card can be entered. */
  STRIPE_PUBLISHABLE_KEY: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z
      .string()
      .regex(/^pk_\w+$/, "must begin with pk_: the secret key must never reach a browser")
      .optional(),
  ),
  /** When money is taken; Stripe's form must say the same as the backend. */
  STRIPE_CAPTURE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["manual", "automatic"]).default("manual"),
  ),
})
export type Environment = {
  backendUrl: string
  publishableKey: string
  storefrontUrl: string
  refreshSecret: string
  sessionSecret: string
  mediaUrl: string
  dashboardUrl: string
  /** Stripe's key for browsers; null in a shop without card payment. */
  stripeKey: string | null
  stripeCapture: "manual" | "automatic"
  isHttps: boolean
}

let environmentRead: Environment | null = null

/**
 * The checked settings of this running storefront, read once. They are read at run time,
 * never at build time, so that one build serves any shop. Throws when: a variable is
 * missing or malformed; the message names it.
 */
export function readEnvironment(): Environment {
  if (environmentRead) return environmentRead
  const parsed = environment.safeParse(process.env)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.message}`,
    )
    throw new Error(`The storefront's environment is not right. ${faults.join("; ")}`)
  }
  const { data } = parsed
  const backendUrl = withoutTrailingSlash(data.BACKEND_URL)
  environmentRead = {
    backendUrl,
    publishableKey: data.PUBLISHABLE_KEY,
    storefrontUrl: withoutTrailingSlash(data.STOREFRONT_URL),
    refreshSecret: data.STOREFRONT_REFRESH_SECRET,
    sessionSecret: data.SESSION_SECRET,
    mediaUrl: withoutTrailingSlash(data.MEDIA_URL ?? `${backendUrl}/static`),
    dashboardUrl: withoutTrailingSlash(data.DASHBOARD_URL ?? backendUrl),
    stripeKey: data.STRIPE_PUBLISHABLE_KEY ?? null,
    stripeCapture: data.STRIPE_CAPTURE,
    isHttps: data.STOREFRONT_URL.startsWith("https://"),
  }
  return environmentRead
}

function withoutTrailingSlash(url: string): string {
  return url.replace(/(?<!\/)\/+$/, "")
}
