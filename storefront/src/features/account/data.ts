import "server-only"

import type { AccessLevel, CustomerAccessResponse } from "@clearline/backend/contracts"
import type { HttpTypes } from "@medusajs/types"

import { askStore } from "@/lib/live-store"
import { readPendingSession } from "@/lib/pending-session"
import { readSession } from "@/lib/session"

import { type Account, toAccount } from "./view"

/** Who is signed in here, or null. An expired or revoked token counts as nobody. */
export async function findAccount(): Promise<Account | null> {
  if (!(await readSession())) return null
  const [customer, level] = await Promise.all([
    askStore<{ customer: HttpTypes.StoreCustomer }>("/store/customers/me", {
      query: { fields: "id,email,first_name,last_name,company_name,phone,*addresses" },
    }),
    findLevel(),
  ])
  return customer.ok ? toAccount(customer.value.customer, level) : null
}

/** The address somebody registered with in this browser and has still to confirm, or null. */
export async function findPendingEmail(): Promise<string | null> {
  return (await readPendingSession())?.email ?? null
}

/** The level of the signed-in buyer; T0 for everybody else. */
async function findLevel(): Promise<AccessLevel> {
  if (!(await readSession())) return "T0"
  const answer = await askStore<CustomerAccessResponse>("/store/customers/me/access")
  return answer.ok ? answer.value.level : "T0"
}
