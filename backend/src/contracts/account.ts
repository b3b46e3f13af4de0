/** Minimum length of a password, in characters. */
export const PASSWORD_MIN = 12
/** Maximum length of a password; longer ones only cost time to hash. */
export const PASSWORD_MAX = 128

/**
 * The `metadata` that a registration may contain; stored until the address is confirmed.
 */
export type RegistrationDetails = {
  first_name?: string
  last_name?: string
  /** Country of the shop where the registration was made; the mail links to that shop. */
  country_code?: string
}

/** POST /store/customers/me/password; afterwards every earlier token is invalid. */
export type StoreChangePassword = { current_password: string; password: string }

/** DELETE /store/customers/me/sessions and POST /store/customers/me/password. */
export type StoreSignedOutResponse = { success: true }

/** Why and since when a customer may not sign in. */
export type AdminSuspension = { reason: string; suspended_at: string }
/** GET, POST and DELETE /admin/customers/:id/suspension; null = may sign in. */
export type AdminSuspensionResponse = { suspension: AdminSuspension | null }
export type AdminSuspendCustomer = { reason: string }
