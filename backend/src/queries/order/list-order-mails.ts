import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  type AdminOrderMail,
  REPEATABLE_MAILS,
  type RepeatableMail,
} from "../../contracts"

/** What a stored mail is, and what it is about. */
export type StoredMail = {
  template: RepeatableMail
  subject_id: string
  /** The key of the first mail about the same. */
  key: string
}

type Stored = { template: string | null; idempotency_key: string | null }

function isRepeatable(template: string | null | undefined): template is RepeatableMail {
  return REPEATABLE_MAILS.some((one) => one === template)
}

/** Lists the mails about an order, newest first. */
export async function listOrderMails(
  container: MedusaContainer,
  orderId: string,
): Promise<AdminOrderMail[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "notification",
    fields: ["id", "template", "to", "status", "created_at"],
    filters: { resource_id: orderId, channel: "email" },
    pagination: { order: { created_at: "DESC" } },
  })
  return data.map((mail) => ({
    id: mail.id,
    template: mail.template ?? "",
    to: mail.to,
    status: mail.status,
    created_at: new Date(mail.created_at).toISOString(),
    can_repeat: isRepeatable(mail.template),
  }))
}

/** A mail of this order that can be sent again; null for any other. */
export async function findRepeatableMail(
  container: MedusaContainer,
  orderId: string,
  mailId: string,
): Promise<StoredMail | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "notification",
    fields: ["template", "idempotency_key"],
    filters: { id: mailId, resource_id: orderId, channel: "email" },
  })
  const mail: Stored | undefined = data[0]
  const template = mail?.template
  const [, subject_id] = (mail?.idempotency_key ?? "").split(":")
  if (!isRepeatable(template) || !subject_id) return null
  return { template, subject_id, key: `${template}:${subject_id}` }
}
