import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNTRY_CODES } from "../../contracts"
import type { CountryCode } from "../../contracts"

/** Options of this plugin, as `medusa-config.ts` gives them. */
export type ShopOptions = {
  /**
   * Public address of the shop; without it nothing is refreshed, and links in mails have
   * no host.
   */
  storefrontUrl?: string
  /** Address of the dashboard for staff. */
  backendUrl?: string
  /** Secret that the storefront's refresh route requires. */
  refreshSecret?: string
  /**
   * Seconds between SIGTERM and the last accepted request; meanwhile `/ready` responds
   * 503.
   */
  drainNoticeSeconds?: number
  /** Concurrency of completions, the number that may wait, and for how long. */
  completions?: { atOnce?: number; waiting?: number; waitSeconds?: number }
  /**
   * Who may see an order: `owner` (the default) only its buyer; `core` anyone who has its
   * id, as a storefront made for stock Medusa expects.
   */
  orderAccess?: "owner" | "core"
  /**
   * Secret for signing the links in order mails; without it, one is derived from
   * `jwtSecret`.
   */
  orderKeySecret?: string
  /**
   * Proxies whose `X-Forwarded-For` is trusted: addresses, ranges (`10.0.0.0/8`),
   * `loopback` (this machine) or `private`, separated by commas. Left out: none is
   * trusted.
   */
  trustedProxies?: string
  /**
   * Where exports are stored: a folder of this machine, or keys in S3 that begin with
   * `prefix`.
   */
  files?: { privateFolder?: string; prefix?: string | undefined }
  /**
   * Times of the job that finds and repairs what a crash left behind, in seconds: how old
   * unfinished work must be (`minAge`, 60), how long a completion may take (`placing`, 100)
   * and how often the job runs (`every`, 60).
   */
  reconciliation?: {
    minAge?: number | undefined
    placing?: number | undefined
    every?: number | undefined
  }
  /**
   * True when other machines can reach this shop: then no demo password may remain in it.
   */
  isPublic?: boolean
  /** The demo people, their publicly known passwords, and the configured ones. */
  demoSignIns?: {
    email: string
    knownPassword: string
    variable: string
    configured?: string | undefined
  }[]
  /** Settings for checking links of articles to other sites; left out: no checks. */
  linkCheck?: {
    isOn?: boolean
    /** Milliseconds between two requests to one host; 2,000 when left out. */
    pauseMs?: number
    /**
     * Origins that are visited although they are private or have an unusual port: a site
     * in the operator's own network.
     */
    alsoAllowed?: string[]
  }
}

const PLUGIN = "@clearline/backend"

/** Reads the plugin's options. */
export function readShopOptions(container: MedusaContainer): ShopOptions {
  const { plugins } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  for (const plugin of plugins ?? []) {
    if (typeof plugin !== "string" && plugin.resolve === PLUGIN)
      return plugin.options ?? {}
  }
  return {}
}

function isCountry(code: string | null | undefined): code is CountryCode {
  return COUNTRY_CODES.some((one) => one === code)
}

/**
 * Builds the address of a storefront page in the country's shop; an unknown country gets
 * the first shop. Text from people goes into `query` and is encoded.
 */
export function buildShopUrl(
  container: MedusaContainer,
  country: string | null | undefined,
  page: string,
  query: Record<string, string> = {},
): string {
  const { storefrontUrl } = readShopOptions(container)
  const shop = isCountry(country) ? country : COUNTRY_CODES[0]
  const url = new URL(`/${shop}/${page}`, storefrontUrl ?? "http://localhost:8000")
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return url.toString()
}
