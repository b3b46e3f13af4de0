import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type Pairing,
  type PairingInput,
  reorderPairings,
} from "../../../modules/article-pairing/rules/reorder-pairings"

export type PairingKey = Pick<Pairing, "product_id" | "article_id">
/** Pairings that are not named stay as they are; a pair in both lists is removed. */
export type PairingChange = { set: PairingInput[]; remove: PairingKey[] }

type Rows<Row> = { rows: Row[] }
type Database = {
  raw: <Result>(sql: string, values: readonly unknown[]) => Promise<Result>
  transaction: <Result>(work: (trx: Database) => Promise<Result>) => Promise<Result>
}

const UPSERT = `
insert into product_article_pairing
  (id, product_id, article_id, kind, rank, article_rank, note)
values (?, ?, ?, ?, ?, ?, ?)
on conflict (product_id, article_id) do update
   set kind = excluded.kind, rank = excluded.rank, article_rank = excluded.article_rank,
       note = excluded.note, deleted_at = null, updated_at = now()`

const REMOVE = `
update product_article_pairing set deleted_at = now(), updated_at = now()
 where product_id = ? and article_id = ? and deleted_at is null`

/**
 * Writes a change in one transaction, with the products locked; returns the pairings as
 * they were before.
 */
async function writeChange(
  container: MedusaContainer,
  { set, remove }: PairingChange,
): Promise<Pairing[]> {
  const ends: PairingKey[] = [...set, ...remove]
  const productIds = [...new Set(ends.map(({ product_id }) => product_id))]
  const database: Database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return database.transaction(async (trx) => {
    await trx.raw(
      "select 1 from product where id = any(?) order by id for no key update",
      [productIds],
    )
    const { rows } = await trx.raw<Rows<Pairing>>(
      `select product_id, article_id, kind, rank, article_rank, note
         from product_article_pairing
        where product_id = any(?) and deleted_at is null`,
      [productIds],
    )
    for (const one of reorderPairings(rows, set)) {
      const id = generateEntityId(undefined, "link")
      const { product_id, article_id, kind, rank, article_rank, note } = one
      const values = [id, product_id, article_id, kind, rank, article_rank, note]
      await trx.raw(UPSERT, values)
    }
    for (const { product_id, article_id } of remove) {
      await trx.raw(REMOVE, [product_id, article_id])
    }
    await trx.raw("select clearline_require_articles(?, 'article')", [productIds])
    return rows.filter((row) =>
      ends.some(
        ({ product_id, article_id }) =>
          row.product_id === product_id && row.article_id === article_id,
      ),
    )
  })
}

/**
 * Adds, changes and removes pairings; all or nothing.
 *
 * Refuses (`article_needed`) a change that would leave a published product without its
 * articles, also when the other article is unpaired or retired concurrently. Undo:
 * restores each pair as it was read.
 */
export const changePairingsStep = createStep(
  "change-pairings",
  async (change: PairingChange, { container }) => {
    const before = await writeChange(container, change)
    const made = change.set.filter(
      (one) =>
        !before.some(
          ({ product_id, article_id }) =>
            product_id === one.product_id && article_id === one.article_id,
        ),
    )
    return new StepResponse<number, PairingChange>(
      change.set.length + change.remove.length,
      { set: before, remove: made },
    )
  },
  async (undo, { container }) => {
    if (undo) await writeChange(container, undo)
  },
)
