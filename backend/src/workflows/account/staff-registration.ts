import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

/** The credentials typed on the dashboard's page for invited people. */
export type StaffRegistration = { email: string; password: string }

/** The token claim that contains the sealed credentials. */
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
 * Encrypts the credentials of a staff registration so that only this shop can read them.
 * They are sent in the token of the response and stored nowhere else: before the
 * invitation is accepted, nothing is stored.
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
 * Decrypts what `sealStaffRegistration` returned. `sealed` must come from a token that
 * Medusa has verified; throws when this shop did not seal it.
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
