import { container } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { delayTermination } from "./delay-termination"
import { describeReadiness, type PartsReadiness } from "./rules/resolve-readiness"
import { RunningWork } from "./running-work"

/** Longest time from SIGTERM to the end of the process, even if work is still running. */
const LONGEST_DRAIN_MS = 28_000
/** The part of it that is reserved for closing the connections. */
const CLOSING_MS = 3_000

type ModuleOptions = { drainNoticeSeconds?: number }

/**
 * Shuts the process down without losing work. On SIGTERM `/ready` reports that the
 * process is stopping. After Medusa has stopped accepting requests, it waits until every
 * workflow in this process has ended (also those whose buyer has disconnected, and the
 * mails that follow an order). The process ends after 28 seconds at the latest.
 */
export class ReadinessService {
  private readonly work = new RunningWork()
  private readonly logger: Logger
  private readonly noticeMs: number
  private drainBegun: number | null = null
  /** Key of the parts that were not ready at the last check. */
  private unready = ""

  readonly __hooks = {
    onApplicationStart: () => this.listen(),
    onApplicationPrepareShutdown: () => this.settle(),
  }

  constructor({ logger }: { logger: Logger }, options: ModuleOptions = {}) {
    this.logger = logger
    this.noticeMs = (options.drainNoticeSeconds ?? 0) * 1000
  }

  get isDraining(): boolean {
    return this.drainBegun !== null
  }

  /** Number of workflows that run in this process. */
  get runningCount(): number {
    return this.work.count
  }

  /**
   * Returns the line to log when other parts are not ready than at the last check;
   * otherwise null.
   */
  noteReadiness(readiness: PartsReadiness): string | null {
    const change = describeReadiness(readiness, this.unready)
    if (change) this.unready = change.key
    return change?.line ?? null
  }

  private async listen(): Promise<void> {
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    const run = engine.run.bind(engine)
    engine.run = (...words: Parameters<typeof run>) =>
      this.work.watch(() => run(...words))
    delayTermination(() => this.beginDrain(), this.noticeMs)
  }

  private beginDrain(): void {
    this.drainBegun = Date.now()
    this.logger.info("Told to stop: what runs is brought to its end")
    setTimeout(() => {
      this.logger.error(
        `Still running after ${LONGEST_DRAIN_MS / 1000} s: ${this.work.count} workflows`,
      )
      process.exit(1)
    }, LONGEST_DRAIN_MS).unref()
  }

  private async settle(): Promise<void> {
    const gone = Date.now() - (this.drainBegun ?? Date.now())
    const settled = await this.work.settle(LONGEST_DRAIN_MS - CLOSING_MS - gone)
    if (!settled) this.logger.warn(`Closing while ${this.work.count} workflows run`)
  }
}
