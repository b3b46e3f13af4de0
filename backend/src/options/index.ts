import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** Which patches of the whole process are installed; each is on unless it is `false`. */
const hardening = z
  .strictObject({
    /** Security headers on every response of this process, Express and files included. */
    headers: z.boolean(),
    /**
     * A content security policy on the dashboard. Off while the dashboard is developed: Vite,
     * which serves it then, needs inline scripts.
     */
    dashboardPolicy: z.boolean(),
    /** Private text is removed from everything that this process writes. */
    logs: z.boolean(),
    /** Validation errors, those of Medusa too, name the field that they refuse. */
    fieldNames: z.boolean(),
  })
  .partial()

/** Options of this plugin, as `medusa-config.ts` passes them. backend/README.md explains them. */
const shopOptionsSchema = z
  .strictObject({
    /**
     * Address of the storefront. Without it no page is refreshed, and links in mails lead to
     * http://localhost:8000.
     */
    storefrontUrl: z.string().url(),
    /** Address of the dashboard. */
    backendUrl: z.string().url(),
    /** Secret that the storefront's refresh route requires. */
    refreshSecret: z.string(),
    /**
     * Seconds between SIGTERM and the last accepted request; meanwhile `/ready` responds
     * 503.
     */
    drainNoticeSeconds: z.number().int().min(0),
    /**
     * Concurrency of completions, the number of carts that may wait, and for how long.
     */
    completions: z
      .strictObject({ atOnce: z.number(), waiting: z.number(), waitSeconds: z.number() })
      .partial(),
    /**
     * Who may read an order: `owner` (the default) only its buyer; `core` anyone who has
     * its id, as a storefront made for stock Medusa expects.
     */
    orderAccess: z.enum(["owner", "core"]),
    /** Secret that signs links in order mails; without it one derived from `jwtSecret`. */
    orderKeySecret: z.string(),
    /**
     * Proxies whose `X-Forwarded-For` is trusted: addresses, ranges (`10.0.0.0/8`),
     * `loopback` (this machine) or `private`, separated by commas. Without it none is
     * trusted.
     */
    trustedProxies: z.string(),
    /** Where exports are: a folder of this machine, or keys in S3 that begin with `prefix`. */
    files: z.strictObject({ privateFolder: z.string(), prefix: z.string() }).partial(),
    /**
     * Times of the job that finds and repairs what a crash left behind, in seconds: how old
     * unfinished work must be (`minAge`, 60), how long a completion may take (`placing`, 100)
     * and how often the job runs (`every`, 60). `readTimes` checks their ranges.
     */
    reconciliation: z
      .strictObject({ minAge: z.number(), placing: z.number(), every: z.number() })
      .partial(),
    /** The Stripe account, as its payment provider knows it; without it no money is settled. */
    stripe: z
      .strictObject({
        apiKey: z.string(),
        webhookSecret: z.string().optional(),
        capture: z.enum(["manual", "automatic"]).optional(),
        apiUrl: z.string().url().optional(),
      })
      .optional(),
    /** True when another machine can reach this shop: nothing of the demo may be left in it. */
    isPublic: z.boolean(),
    /** True: a public shop starts only when the operator's data is filled in. */
    needsShopSettings: z.boolean(),
    /** The demo people, their well-known passwords, and the configured ones. */
    demoSignIns: z.array(
      z.strictObject({
        email: z.string(),
        knownPassword: z.string(),
        variable: z.string(),
        configured: z.string().optional(),
      }),
    ),
    /** How links of articles to other sites are checked; without it they are not. */
    linkCheck: z
      .strictObject({
        isOn: z.boolean(),
        /** Milliseconds between two requests to one host; 2,000 without it. */
        pauseMs: z.number().min(0),
        /**
         * Origins that may be requested although they are private or use an unusual port: a
         * site of the operator's own network.
         */
        alsoAllowed: z.array(z.string()),
      })
      .partial(),
    hardening,
  })
  .partial()

export type ShopOptions = z.input<typeof shopOptionsSchema>

/**
 * Refuses options that this plugin does not know or that have the wrong type; the message
 * names each of them. Called once, when the process starts.
 */
export function assertShopOptions(options: unknown): void {
  const { error } = shopOptionsSchema.safeParse(options ?? {})
  if (!error) return
  const faults = error.issues.map(({ path, message }) =>
    [path.join("."), message].filter(Boolean).join(": "),
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The options of @clearline/backend cannot be used.\n  ${faults.join("\n  ")}`,
  )
}

const PLUGIN = "@clearline/backend"

/** Returns the plugin's options. They were checked when the process started. */
export function readShopOptions(container: MedusaContainer): ShopOptions {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  for (const plugin of plugins ?? []) {
    if (typeof plugin !== "string" && plugin.resolve === PLUGIN)
      return plugin.options ?? {}
  }
  return {}
}
