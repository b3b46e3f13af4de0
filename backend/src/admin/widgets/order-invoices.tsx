import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Button, Text, toast } from "@medusajs/ui"
import { formatMoney, type InvoiceType, type IssuedInvoice } from "../../contracts"
import { Section, SectionNote } from "../components/section"
import { formatTime } from "../lib/article-words"
import { formatError } from "../lib/format-error"
import {
  buildInvoiceUrl,
  buildPackingSlipsUrl,
  useIssueInvoices,
  useOrderInvoices,
} from "../lib/invoice-data"

const NAMES: Record<InvoiceType, string> = {
  invoice: "Invoice",
  credit_note: "Credit note",
}

function Download({ href, label }: { href: string; label: string }) {
  return (
    <Button size="small" variant="secondary" className="shrink-0" asChild>
      <a href={href} download aria-label={label}>
        PDF
      </a>
    </Button>
  )
}

function PaperRow({ orderId, paper }: { orderId: string; paper: IssuedInvoice }) {
  const name = `${NAMES[paper.type]} ${paper.number}`
  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-4">
      <div>
        <Text size="small" weight="plus" leading="compact">
          {name}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {formatTime(paper.issued_at)},{" "}
          {formatMoney(paper.total, paper.currency_code, null)}
        </Text>
      </div>
      <Download
        href={buildInvoiceUrl(orderId, paper.id)}
        label={`Download ${name} as PDF`}
      />
    </li>
  )
}

/** A button for what is due; nothing while nothing is. */
function IssueButton({ orderId, due }: { orderId: string; due: number }) {
  const issue = useIssueInvoices(orderId)
  if (due === 0) return null
  const issueNow = () =>
    issue.mutate(undefined, {
      onSuccess: () => toast.success("Issued"),
      onError: (error) => toast.error(formatError(error)),
    })
  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {due === 1 ? "1 paper is due." : `${due} papers are due.`}
      </Text>
      <Button size="small" isLoading={issue.isPending} onClick={issueNow}>
        Issue now
      </Button>
    </div>
  )
}

/** Shows the invoice, credit notes and packing slip of an order. */
const OrderInvoicesWidget = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const { data, error } = useOrderInvoices(order.id)
  if (!data && !error) return null
  return (
    <Section title="Papers">
      {error && <SectionNote>Could not be read: {formatError(error)}</SectionNote>}
      {data?.invoices.length === 0 && data.due === 0 && (
        <SectionNote>
          The invoice is issued when the order is paid or shipped.
        </SectionNote>
      )}
      {data && data.invoices.length > 0 && (
        <ul className="divide-y">
          {data.invoices.map((paper) => (
            <PaperRow key={paper.id} orderId={order.id} paper={paper} />
          ))}
        </ul>
      )}
      {data && <IssueButton orderId={order.id} due={data.due} />}
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Text size="small" weight="plus" leading="compact">
          Packing slip
        </Text>
        <Download
          href={buildPackingSlipsUrl([order.id])}
          label="Download the packing slip as PDF"
        />
      </div>
    </Section>
  )
}

export default OrderInvoicesWidget

export const config = defineWidgetConfig({ zone: "order.details.side.after" })
