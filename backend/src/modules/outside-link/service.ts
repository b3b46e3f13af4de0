import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { LinkCheck } from "./models/link-check"
import { OutsideLink } from "./models/outside-link"
import { type Look, recordCheck } from "./rules/classify-result"
import { isRunning } from "./rules/resolve-check"

type CheckRow = InferTypeOf<typeof LinkCheck>
type Manager = { execute: (sql: string, values: unknown[]) => Promise<unknown> }

/** Stores the results of outbound-link checks, and the runs that produced them. */
export class OutsideLinkService extends MedusaService({ OutsideLink, LinkCheck }) {
  /**
   * Returns the running check, or starts a new one. When two start at the same time, only
   * one is created.
   */
  @InjectManager()
  async beginCheck(
    total: number,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<{ check: CheckRow; is_new: boolean }> {
    return this.beginCheck_(total, now, context)
  }

  @InjectTransactionManager()
  protected async beginCheck_(
    total: number,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<{ check: CheckRow; is_new: boolean }> {
    const manager = context.transactionManager as Manager
    await manager.execute("select pg_advisory_xact_lock(hashtext(?))", ["link-check"])
    const [newest] = await this.listLinkChecks(
      {},
      { take: 1, order: { started_at: "DESC" } },
      context,
    )
    if (newest && isRunning(newest, now)) return { check: newest, is_new: false }
    const check = await this.createLinkChecks({ started_at: now, total }, context)
    return { check, is_new: true }
  }

  /** Stores the result of one check, and the progress of its run. */
  @InjectManager()
  async recordCheck(
    checkId: string,
    url: string,
    look: Look,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return this.noteLook_(checkId, url, look, now, context)
  }

  @InjectTransactionManager()
  protected async noteLook_(
    checkId: string,
    url: string,
    look: Look,
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const manager = context.transactionManager as Manager
    await manager.execute("select 1 from outside_link_check where id = ? for update", [
      checkId,
    ])
    const [row] = await this.listOutsideLinks({ url }, {}, context)
    const standing = recordCheck(row ?? null, look, now)
    if (row) await this.updateOutsideLinks({ id: row.id, ...standing }, context)
    else await this.createOutsideLinks({ url, ...standing }, context)
    const [check] = await this.listLinkChecks({ id: checkId }, {}, context)
    if (!check) return
    const heard = check.heard || typeof look.status === "number"
    await this.updateLinkChecks({ id: checkId, done: check.done + 1, heard }, context)
  }
}
