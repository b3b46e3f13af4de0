import { isIP } from "node:net"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { isPublicShop, listRefusals } from "./public-shop"

const optional = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional())
const text = optional(z.string())
const url = optional(z.string().url())
const RANGE_NAMES = ["loopback", "private", "none"]

/**
 * An address, or a range such as "10.0.0.0/8". "loopback" means this machine, "private"
 * all private ranges, "none" that there is no proxy.
 */
function isRange(text: string): boolean {
  if (RANGE_NAMES.includes(text)) return true
  const [address = "", bits, ...rest] = text.split("/")
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  const isShort = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return most > 0 && isShort && rest.length === 0
}
const ranges = optional(
  z.string().refine(
    (list) =>
      list
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean)
        .every(isRange),
    "must be addresses, ranges like 10.0.0.0/8, loopback, private or none, separated by commas",
  ),
)
const port = (fallback: number) =>
  z.coerce.number().int().min(1).max(65535).default(fallback)

/** A whole number of seconds; if it is missing, the plugin's default applies. */
const seconds = z.preprocess(
  (value) => (value === "" ? undefined : value),
  z.coerce.number().int().min(1).max(3_600).optional(),
)

/** Every variable that the shop reads; `.env.template` documents each. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATA_DIR: z.string().default(".data"),
  BACKEND_PORT: port(9000),
  STOREFRONT_PORT: port(8000),
  BACKEND_URL: url,
  STOREFRONT_URL: url,
  LISTEN_HOST: text,
  TRUSTED_PROXIES: ranges,
  DATABASE_URL: url,
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(500).default(30),
  COMPLETIONS_AT_ONCE: z.coerce.number().int().min(1).max(50).default(4),
  COMPLETIONS_WAITING: z.coerce.number().int().min(1).max(10_000).default(300),
  COMPLETION_WAIT_SECONDS: z.coerce.number().int().min(1).max(120).default(20),
  RECONCILIATION_MIN_AGE_SECONDS: seconds,
  RECONCILIATION_PLACING_SECONDS: seconds,
  RECONCILIATION_EVERY_SECONDS: seconds,
  DRAIN_NOTICE_SECONDS: z.coerce.number().int().min(0).max(20).default(0),
  MEDUSA_WORKER_MODE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["shared", "server", "worker"]).default("shared"),
  ),
  ORDER_ACCESS: z.enum(["owner", "core"]).default("owner"),
  JWT_SECRET: text,
  COOKIE_SECRET: text,
  STOREFRONT_REFRESH_SECRET: text,
  SESSION_SECRET: text,
  DEMO_ADMIN_PASSWORD: text,
  DEMO_PRACTITIONER_PASSWORD: text,
  DEMO_CLIENT_PASSWORD: text,
  REDIS_URL: url,
  S3_BUCKET: text,
  S3_REGION: text,
  S3_ENDPOINT: url,
  S3_FILE_URL: url,
  S3_PREFIX: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  /** "true" declares a public shop without real payment. */
  DEMO_SHOP: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["true", "false"]).default("false"),
  ),
  STRIPE_API_KEY: text,
  STRIPE_WEBHOOK_SECRET: text,
  STRIPE_CAPTURE: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["manual", "automatic"]).default("manual"),
  ),
  /** Address of a Stripe double, for tests only; a public shop must not have it. */
  STRIPE_API_HOST: text,
  STRIPE_PUBLISHABLE_KEY: text,
  SMTP_URL: url,
  LINK_CHECK: z.preprocess(
    (value) => (value === "" ? undefined : value),
    z.enum(["on", "off"]).optional(),
  ),
  MAIL_FROM: z.string().default("Clearline <shop@clearline.example>"),
  MEDUSA_FF_RBAC: text,
})

type Variables = z.infer<typeof environmentSchema>

/** The checked environment: absolute paths, all addresses, no half-configured service. */
export type Environment = Variables & {
  DATA_DIR: string
  BACKEND_URL: string
  STOREFRONT_URL: string
  JWT_SECRET: string
  COOKIE_SECRET: string
  STOREFRONT_REFRESH_SECRET: string
  TRUSTED_PROXIES: string
  LINK_CHECK: "on" | "off"
  /** True when another machine can reach this shop. */
  isPublic: boolean
}

/**
 * Reads the variables once and returns them checked and completed. Throws, and names the
 * variable, when a value has the wrong shape, the RBAC flag is on (its licence does not
 * allow us to use it), a service is half configured and, unless it only `compiles`, when
 * a public shop lacks real secrets or there is no DATABASE_URL. `serves` is false for
 * Medusa's commands that start no server (migrations, scripts), although Medusa calls
 * those a "server" too.
 */
export function readEnvironment(
  env: Record<string, string | undefined>,
  { compiles = false, serves = true }: { compiles?: boolean; serves?: boolean } = {},
): Environment {
  const parsed = environmentSchema.safeParse(env)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join(".")}: ${issue.message}`,
    )
    throw new Error(`The environment cannot be used.\n  ${faults.join("\n  ")}`)
  }
  const variables = parsed.data

  if (variables.MEDUSA_FF_RBAC && variables.MEDUSA_FF_RBAC !== "false") {
    throw new Error(
      "MEDUSA_FF_RBAC is on. Medusa's role module needs an enterprise licence that this shop does not hold: unset MEDUSA_FF_RBAC.",
    )
  }
  if (!compiles && variables.NODE_ENV !== "test" && !variables.DATABASE_URL) {
    throw new Error(
      "DATABASE_URL is not set. `npm start` and `npm run dev` bring their own PostgreSQL; to run Medusa by hand, set DATABASE_URL to yours.",
    )
  }
  if (variables.S3_BUCKET && !(variables.S3_REGION && variables.S3_FILE_URL)) {
    throw new Error("S3_BUCKET is set, so S3_REGION and S3_FILE_URL are needed too.")
  }
  if (serves && variables.MEDUSA_WORKER_MODE !== "shared" && !variables.REDIS_URL) {
    throw new Error(
      `MEDUSA_WORKER_MODE is ${variables.MEDUSA_WORKER_MODE}, so REDIS_URL is needed: without it the work of a server reaches no worker.`,
    )
  }
  const refusals = compiles ? [] : listRefusals(variables, env)
  if (refusals.length > 0) {
    throw new Error(`This shop is public and must not start:\n  ${refusals.join("\n  ")}`)
  }

  return {
    ...variables,
    DATA_DIR: path.resolve(variables.DATA_DIR),
    BACKEND_URL: variables.BACKEND_URL ?? `http://localhost:${variables.BACKEND_PORT}`,
    STOREFRONT_URL:
      variables.STOREFRONT_URL ?? `http://localhost:${variables.STOREFRONT_PORT}`,
    JWT_SECRET: variables.JWT_SECRET ?? "development-only",
    COOKIE_SECRET: variables.COOKIE_SECRET ?? "development-only",
    STOREFRONT_REFRESH_SECRET: variables.STOREFRONT_REFRESH_SECRET ?? "development-only",
    TRUSTED_PROXIES:
      variables.TRUSTED_PROXIES ?? (isPublicShop(variables) ? "none" : "loopback"),
    isPublic: isPublicShop(variables),
    LINK_CHECK: variables.LINK_CHECK ?? (variables.NODE_ENV === "test" ? "off" : "on"),
  }
}

/**
 * The session cookie of the dashboard. On https its name begins with `__Host-`: a browser
 * accepts such a cookie only from this host, for all paths and over TLS, so no other host
 * of the domain can set one. On plain http (a shop on localhost) a browser would reject
 * such a cookie, so the name has no prefix.
 */
export function buildSessionCookie(
  env: Pick<Environment, "BACKEND_URL" | "BACKEND_PORT">,
) {
  const isHttps = env.BACKEND_URL.startsWith("https:")
  // Cookies ignore ports: with one name, two local shops would sign each other out.
  const name = `clearline-admin-${env.BACKEND_PORT}`
  return {
    sessionOptions: {
      name: isHttps ? `__Host-${name}` : name,
      // A request that began before a sign-out must not save its old session after it.
      resave: false,
    },
    // Secure, as Medusa sets it in production, would prevent sign-in on http://localhost.
    cookieOptions: {
      secure: isHttps,
      httpOnly: true,
      sameSite: "lax" as const,
      path: "/",
    },
  }
}
