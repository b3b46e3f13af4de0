import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { DEMO_CLIENT, DEMO_PRACTITIONER } from "../../../content/shop"
import { createDemoAdminStep } from "./steps/create-demo-admin"
import { createDemoCustomerStep } from "./steps/create-demo-customer"
import { createDemoSettingsStep } from "./steps/create-demo-settings"
import type { ShopRecords } from "./steps/find-market-records"

export type DemoPasswords = { admin: string; practitioner: string; client: string }

/**
 * Creates the three people of a demo shop, an admin, a practitioner at the highest level
 * and a client, and its invented operator. A person who can already sign in is left unchanged, password included.
 * Returns who was created.
 */
export const seedDemoPeopleWorkflow = createWorkflow(
  "seed-demo-people",
  (input: WorkflowData<{ records: ShopRecords; passwords: DemoPasswords }>) => {
    const people = transform(input, ({ records, passwords }) => ({
      admin: { password: passwords.admin },
      practitioner: {
        person: DEMO_PRACTITIONER,
        password: passwords.practitioner,
        group_ids: records.group_ids,
      },
      client: {
        person: DEMO_CLIENT,
        password: passwords.client,
        group_ids: records.group_ids,
      },
    }))
    const admin = createDemoAdminStep(people.admin)
    const practitioner = createDemoCustomerStep(people.practitioner).config({
      name: "create-practitioner",
    })
    const client = createDemoCustomerStep(people.client).config({ name: "create-client" })
    createDemoSettingsStep()
    return new WorkflowResponse({ admin, practitioner, client })
  },
)
