import "server-only"

import type { AccessLevel } from "@clearline/backend/contracts"

import { fetchStore } from "@/lib/live-store"
import { readPendingSession } from "@/lib/pending-session"
import { readSession } from "@/lib/session"

import { accessResponse, customerResponse } from "./schema"
import { type Account, toAccount } from "./view"

/**
 * The signed-in account, or null. An expired or revoked token counts as not signed in.
 */
export async function findAccount(): Promise<Account | null> {
  if (!(await readSession())) return null
  const [customer, level] = await Promise.all([
    fetchStore("/store/customers/me", {
      query: { fields: "id,email,first_name,last_name,company_name,phone,*addresses" },
      schema: customerResponse,
    }),
    findLevel(),
  ])
  return customer.ok ? toAccount(customer.value.customer, level) : null
}

/** The unconfirmed e-mail address that was registered in this browser, or null. */
export async function findPendingEmail(): Promise<string | null> {
  return (await readPendingSession())?.email ?? null
}

/** The level of the signed-in buyer; T0 for all other visitors. */
async function findLevel(): Promise<AccessLevel> {
  if (!(await readSession())) return "T0"
  const answer = await fetchStore("/store/customers/me/access", {
    schema: accessResponse,
  })
  return answer.ok ? answer.value.level : "T0"
}
