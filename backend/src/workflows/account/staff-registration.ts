import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** What somebody typed on the dashboard's page for invited people. */
export type StaffRegistration = { email: string; password: string }

/** The claim of a token that carries it. */
export const STAFF_REGISTRATION = "staff_registration"

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16
const registration = z.object({ email: z.string(), password: z.string() })

function deriveKey(container: MedusaContainer): Buffer {
  const { http } = container.resolve(
    ContainerRegistrationKeys.CONFIG_MODULE,
  ).projectConfig
  return Buffer.from(
    hkdfSync("sha256", http.cookieSecret ?? "", "", STAFF_REGISTRATION, 32),
  )
}

/**
 * Closes a registration of staff so that only this shop can open it. It travels in the token of
 * its answer and is kept nowhere else: before an invitation there is nothing to keep.
 */
export function sealStaffRegistration(
  container: MedusaContainer,
  { email, password }: StaffRegistration,
): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(CIPHER, deriveKey(container), nonce)
  const body = cipher.update(JSON.stringify({ email, password }), "utf8")
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]).toString(
    "base64url",
  )
}

/**
 * Opens what `sealStaffRegistration` closed. `sealed` must come from a token that Medusa has
 * checked; throws for what this shop has not closed.
 */
export function openStaffRegistration(
  container: MedusaContainer,
  sealed: string,
): StaffRegistration {
  const bytes = Buffer.from(sealed, "base64url")
  const decipher = createDecipheriv(
    CIPHER,
    deriveKey(container),
    bytes.subarray(0, NONCE_BYTES),
  )
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  const body = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
  const text = Buffer.concat([body, decipher.final()]).toString("utf8")
  return registration.parse(JSON.parse(text))
}
