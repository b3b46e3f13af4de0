import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readShopOptions } from "../../options"

/** Bound into every key, so that no signature made for something else opens an order. */
const PURPOSE = "clearline order key 1"
/** How long the link in an order's mail opens the order. */
const LASTS_MS = 60 * 24 * 60 * 60 * 1000

/** The secret that order keys are made with: the plugin's own, else derived from Medusa's. */
function readSecret(container: MedusaContainer): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const { jwtSecret, cookieSecret } = projectConfig.http
  const secret = [
    readShopOptions(container).orderKeySecret,
    jwtSecret,
    cookieSecret,
  ].find((one) => typeof one === "string" && one !== "")
  if (typeof secret === "string") return secret
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "Order links need a secret: set http.jwtSecret, or orderKeySecret of this plugin.",
  )
}

function sign(orderId: string, expires: string, secret: string): Buffer {
  const key = Buffer.from(hkdfSync("sha256", secret, "", PURPOSE, 32))
  return createHmac("sha256", key).update(`${orderId}.${expires}`).digest()
}

/** `expires.signature`: opens one order until then, for whoever holds it. */
export function signOrderKey(orderId: string, expiresAt: number, secret: string): string {
  const expires = Math.floor(expiresAt / 1000).toString(36)
  return `${expires}.${sign(orderId, expires, secret).toString("base64url")}`
}

/** True while the key is ours, made for this order, and not expired. Compares in constant time. */
export function isOrderKeyValid(
  key: string,
  orderId: string,
  now: number,
  secret: string,
): boolean {
  const parts = /^([0-9a-z]{1,10})\.([\w-]{43})$/.exec(key)
  const [, expires, signature] = parts ?? []
  if (!expires || !signature) return false
  const wanted = sign(orderId, expires, secret)
  const given = Buffer.from(signature, "base64url")
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false
  return Number.parseInt(expires, 36) * 1000 > now
}

/** A key for the mail of an order. Lasts sixty days. */
export function buildOrderKey(container: MedusaContainer, orderId: string): string {
  return signOrderKey(orderId, Date.now() + LASTS_MS, readSecret(container))
}

/** True when the key opens this order now. */
export function opensOrder(
  container: MedusaContainer,
  key: string | undefined,
  orderId: string,
): boolean {
  return !!key && isOrderKeyValid(key, orderId, Date.now(), readSecret(container))
}
