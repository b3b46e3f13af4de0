import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

import type { DemoCustomer } from "../../../../content/shop"
import { createSignIn, hasSignIn, proveEmail } from "./sign-in-identity"

export type NewDemoCustomer = {
  person: DemoCustomer
  password: string
  /** Ids of customer groups, by level. */
  group_ids: Record<string, string>
}

/**
 * Creates a demo customer with addresses, group and a password, unless the address can
 * already sign in. The sign-in is created last: without it the next seed starts again
 * here. Returns true when the customer was created.
 *
 * Undo: deletes customer and sign-in.
 */
export const createDemoCustomerStep = createStep(
  "create-demo-customer",
  async ({ person, password, group_ids }: NewDemoCustomer, { container }) => {
    if (await hasSignIn(person.email, "customer", container)) {
      // For shops that are older than the confirmation of addresses.
      await proveEmail(person.email, container)
      return new StepResponse(false, null)
    }
    const customers = container.resolve(Modules.CUSTOMER)
    const left = await customers.listCustomers({ email: person.email, has_account: true })
    await customers.deleteCustomers(left.map(({ id }) => id))

    const { level, ...customer } = person
    const created = await customers.createCustomers({ ...customer, has_account: true })
    const groupId = group_ids[level]
    if (groupId) {
      await customers.addCustomerToGroup({
        customer_id: created.id,
        customer_group_id: groupId,
      })
    }
    const signIn = await createSignIn(
      { email: person.email, password, kind: "customer", id: created.id },
      container,
    )
    return new StepResponse(true, { customer_id: created.id, ...signIn })
  },
  async (made, { container }) => {
    if (made) {
      await removePerson(made, container)
    }
  },
)

async function removePerson(
  made: { customer_id: string; created_identity_id: string | null },
  container: MedusaContainer,
) {
  if (made.created_identity_id) {
    await container.resolve(Modules.AUTH).deleteAuthIdentities([made.created_identity_id])
  }
  await container.resolve(Modules.CUSTOMER).deleteCustomers(made.customer_id)
}
