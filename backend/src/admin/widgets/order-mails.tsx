import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Text, toast } from "@medusajs/ui"
import type { AdminOrderMail } from "../../contracts"
import { Section, SectionNote } from "../components/section"
import { formatTime } from "../lib/article-words"
import { formatError } from "../lib/format-error"
import { useOrderMails, useRepeatMail } from "../lib/order-mail-data"
import { formatMailStatus, formatMailTitle } from "../lib/order-mail-words"

function MailRow({ orderId, mail }: { orderId: string; mail: AdminOrderMail }) {
  const repeat = useRepeatMail(orderId)
  const title = formatMailTitle(mail)
  const send = () =>
    repeat.mutate(
      { mail_id: mail.id },
      {
        onSuccess: () => toast.success(`"${title}" was sent again`),
        onError: (error) => toast.error(formatError(error)),
      },
    )
  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div>
        <Text size="small" weight="plus" leading="compact">
          {title}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatMailStatus(mail)}, {formatTime(mail.created_at)}, to {mail.to}
        </Text>
      </div>
      {mail.can_repeat && (
        <Button
          size="small"
          variant="secondary"
          className="shrink-0"
          isLoading={repeat.isPending}
          onClick={send}
          aria-label={`Send again: ${title}`}
        >
          Send again
        </Button>
      )}
    </li>
  )
}

/** Shows which mails about an order went out, and sends one again. */
const OrderMailsWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useOrderMails(order.id)
  if (!data && !error) return null
  return (
    <Section title="Mails to the buyer">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data?.mails.length === 0 && <SectionNote>No mail was sent yet.</SectionNote>}
      {data && data.mails.length > 0 && (
        <ul className="divide-y">
          {data.mails.map((mail) => (
            <MailRow key={mail.id} orderId={order.id} mail={mail} />
          ))}
        </ul>
      )}
    </Section>
  )
}

export default OrderMailsWidget

export const config = defineWidgetConfig({ zone: "order.details.side.after" })
