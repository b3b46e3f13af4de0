/** Shortest password that the shop takes, in characters. */
export const PASSWORD_MIN = 12
/** Longest one; longer ones only cost time to hash. */
export const PASSWORD_MAX = 128

/** What may come with a registration as `metadata`; kept until the address is confirmed. */
export type RegistrationDetails = {
  first_name?: string
  last_name?: string
  /** Country of the shop that asked; the mail leads back to it. */
  country_code?: string
}

/** POST /store/customers/me/password; afterwards every earlier token is dead. */
export type StoreChangePassword = { current_password: string; password: string }

/** DELETE /store/customers/me/sessions and POST /store/customers/me/password. */
export type StoreSignedOutResponse = { success: true }

/** Why and since when a customer may not sign in. */
export type AdminSuspension = { reason: string; suspended_at: string }
/** GET, POST and DELETE /admin/customers/:id/suspension; null = may sign in. */
export type AdminSuspensionResponse = { suspension: AdminSuspension | null }
export type AdminSuspendCustomer = { reason: string }
