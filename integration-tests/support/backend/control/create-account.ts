import { ACCOUNT_PASSWORD } from "../../http/people"

type Identity = { id: string; app_metadata?: Record<string, unknown> | null }
type Auth = {
  register: (
    provider: string,
    input: { body: { email: string; password: string } },
  ) => Promise<{ success: boolean; authIdentity?: Identity; error?: string }>
  updateAuthIdentities: (identity: Identity) => Promise<unknown>
  requestAuthVerification: (about: {
    auth_identity_id: string
    entity_id: string
    entity_type: string
    code_provider: string
  }) => Promise<{ code?: string }>
  confirmAuthVerification: (proof: { code: string }) => Promise<unknown>
}
type Customers = {
  createCustomers: (person: {
    email: string
    has_account: true
  }) => Promise<{ id: string }>
}

/** Makes an account that can sign in with `ACCOUNT_PASSWORD`; returns its customer's id. */
export async function createAccount(
  container: { resolve: (name: string) => unknown },
  email: string,
): Promise<string> {
  const auth = container.resolve("auth") as Auth
  const customers = container.resolve("customer") as Customers
  const { authIdentity, error } = await auth.register("emailpass", {
    body: { email, password: ACCOUNT_PASSWORD },
  })
  if (!authIdentity) throw new Error(`${email} gets no account: ${error}`)
  const { id } = await customers.createCustomers({ email, has_account: true })
  await auth.updateAuthIdentities({
    id: authIdentity.id,
    app_metadata: { customer_id: id },
  })
  const { code } = await auth.requestAuthVerification({
    auth_identity_id: authIdentity.id,
    entity_id: email,
    entity_type: "email",
    code_provider: "token",
  })
  if (code) await auth.confirmAuthVerification({ code })
  return id
}
