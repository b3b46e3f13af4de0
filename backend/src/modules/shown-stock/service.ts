import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { ShownStock } from "./models/shown-stock"

type Words = ReadonlyMap<string, string>
type Manager = {
  execute: <Row>(sql: string, values: unknown[]) => Promise<Row[]>
}

const GIVEN = "select key, value from jsonb_each_text(?::jsonb) order by key"
const toJson = (words: Words) => JSON.stringify(Object.fromEntries(words))
const managerOf = (context: Context) => context.manager as Manager

/**
 * Stores the stock text that the storefront's pages show for each variant. In the
 * database, so that it survives a restart and all processes share it.
 */
export class ShownStockService extends MedusaService({ ShownStock }) {
  /**
   * Stores the texts (by variant id) and returns the ids of the variants with another text
   * than before. An unknown variant counts as changed.
   */
  @InjectManager()
  async takeChangedWords(
    words: Words,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    if (words.size === 0) return []
    const changed = await managerOf(context).execute<{ id: string }>(
      `insert into storefront_shown_stock as shown (id, words) ${GIVEN}
         on conflict (id) do update
           set words = excluded.words, updated_at = now(), deleted_at = null
         where shown.words <> excluded.words
       returning id`,
      [toJson(words)],
    )
    return changed.map(({ id }) => id)
  }

  /** Stores the texts of variants that are still unknown. */
  @InjectManager()
  async addMissingWords(
    words: Words,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (words.size === 0) return
    await managerOf(context).execute(
      `insert into storefront_shown_stock (id, words) ${GIVEN} on conflict (id) do nothing`,
      [toJson(words)],
    )
  }

  /** These variants are unknown from now on: they count as changed at the next check. */
  @InjectManager()
  async forgetWords(
    variantIds: readonly string[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    if (variantIds.length === 0) return
    await managerOf(context).execute(
      `delete from storefront_shown_stock
        where id in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(variantIds)],
    )
  }
}
