import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { COUNTRY_CODES } from "../../contracts"
import type { CountryCode } from "../../contracts"

/** Options of this plugin as the shop's `medusa-config.ts` gives them. */
export type ShopOptions = {
  /** Where people see the shop; without it nothing is refreshed and links in mails have no host. */
  storefrontUrl?: string
  /** Where staff see the dashboard. */
  backendUrl?: string
  /** Secret that the storefront's refresh route asks for. */
  refreshSecret?: string
  /** Seconds between SIGTERM and the last request accepted; `/ready` says 503 meanwhile. */
  drainNoticeSeconds?: number
  /** How many carts become orders side by side, how many may wait, and for how long. */
  completions?: { atOnce?: number; waiting?: number; waitSeconds?: number }
  /**
   * Who is shown an order: `owner` (the default) its buyer alone; `core` whoever knows its id,
   * as a storefront made for stock Medusa expects.
   */
  orderAccess?: "owner" | "core"
  /** Secret that links in order mails are signed with; without it one derived from `jwtSecret`. */
  orderKeySecret?: string
  /**
   * Addresses, ranges (`10.0.0.0/8`), `loopback` (this machine) or `private`, with commas
   * between: proxies whose `X-Forwarded-For` is believed. Left out: none is.
   */
  trustedProxies?: string
  /** Where exports are: a folder of this machine, or keys in S3 that begin with `prefix`. */
  files?: { privateFolder?: string; prefix?: string | undefined }
  /** True when another machine reaches this shop: no demo password may be left in it. */
  isPublic?: boolean
  /** The demo people, their well-known passwords, and the configured ones. */
  demoSignIns?: {
    email: string
    knownPassword: string
    variable: string
    configured?: string | undefined
  }[]
  /** How links of articles to other sites are looked after; left out: not at all. */
  linkCheck?: {
    isOn?: boolean
    /** Between two requests to one host; 2,000 when left out. */
    pauseMs?: number
    /**
     * Origins that are visited although they are private or at an unusual port: a site of one's
     * own network, named by whoever runs the shop.
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
 * Address of a storefront page in the country's shop; an unknown country gets the first one.
 * Everything that comes from people goes into `query` and is encoded.
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
