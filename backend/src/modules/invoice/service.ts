import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { InvoiceContent, InvoiceType } from "../../contracts"
import { InvoiceDocument } from "./models/invoice-document"
import { InvoiceSeries } from "./models/invoice-series"
import { formatNumber } from "./rules/format-number"

/** A paper that gets its number when it is issued. */
export type InvoiceDraft = {
  seller: string
  type: InvoiceType
  order_id: string
  source_id: string
  content: InvoiceContent
}

type Manager = { execute: <Row>(sql: string, values: unknown[]) => Promise<Row[]> }

async function refuseChange(): Promise<never> {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "An issued paper is never changed or deleted. Issue a credit note instead.",
  )
}

/** Stores the papers that have a number, and gives the numbers. */
export class InvoiceService extends MedusaService({ InvoiceDocument, InvoiceSeries }) {
  override createInvoiceDocuments = refuseChange
  override updateInvoiceDocuments = refuseChange
  override deleteInvoiceDocuments = refuseChange
  override softDeleteInvoiceDocuments = refuseChange
  override restoreInvoiceDocuments = refuseChange
  override updateInvoiceSeries = refuseChange
  override deleteInvoiceSeries = refuseChange

  /**
   * Issues a paper and returns its id; for a source that has its paper, the id of that one.
   *
   * The number is given in the transaction that stores the paper: the row of the series is
   * locked, so papers are issued one after the other, and a paper that cannot be stored
   * takes its number back. So a series has no gap and no number twice.
   */
  @InjectManager()
  async issueDocument(
    draft: InvoiceDraft,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    return this.storeNumbered(draft, context)
  }

  @InjectTransactionManager()
  protected async storeNumbered(
    draft: InvoiceDraft,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { execute } = bindManager(context)
    const { seller, type, order_id, source_id } = draft
    await execute(
      `insert into invoice_series (id, seller, type) values (?, ?, ?) on conflict do nothing`,
      [generateEntityId("", "invser"), seller, type],
    )
    const [series] = await execute<{ id: string; last_position: number }>(
      `select id, last_position from invoice_series
       where seller = ? and type = ? and deleted_at is null for update`,
      [seller, type],
    )
    // A new statement, so it sees what others stored while this one waited for the row.
    const [known] = await execute<{ id: string }>(
      `select id from invoice_document
       where type = ? and source_id = ? and deleted_at is null`,
      [type, source_id],
    )
    if (known) return known.id
    const position = (series?.last_position ?? 0) + 1
    await execute(
      `update invoice_series set last_position = ?, updated_at = now() where id = ?`,
      [position, series?.id],
    )
    const id = generateEntityId("", "inv")
    await execute(
      `insert into invoice_document
         (id, series_id, position, number, type, order_id, source_id, issued_at, content)
       values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), ?::jsonb)`,
      [
        ...[id, series?.id, position, formatNumber(type, position), type],
        ...[order_id, source_id, JSON.stringify(draft.content)],
      ],
    )
    return id
  }
}

/** The connection of this transaction. */
function bindManager(context: Context): Manager {
  const manager = context.transactionManager as Manager
  return { execute: (sql, values) => manager.execute(sql, values) }
}
