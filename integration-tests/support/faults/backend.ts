import path from "node:path"
import { readFile } from "node:fs/promises"
import { startServer, type Server } from "../../../scripts/lib/child.mjs"
import { waitForResponse } from "../../../scripts/lib/http.mjs"
import { findFreePort } from "../../../scripts/lib/ports.mjs"
import type { FaultStage } from "../../../scripts/lib/fault-stage.mjs"
import { poll } from "../browser/poll"

const BOOT_SECONDS = 180
const DRAIN_SECONDS = 60

/** One backend process, built, in production mode. */
export class Backend {
  private constructor(
    private readonly server: Server,
    readonly port: number,
    readonly url: string,
  ) {}

  /**
   * Starts a process and resolves when it responds; with `wait: false` immediately.
   * Refuses when: it ends first, with its last lines.
   */
  static async start(
    stage: FaultStage,
    {
      name,
      env,
      port,
      wait = true,
    }: { name: string; env: Record<string, string>; port?: number; wait?: boolean },
  ): Promise<Backend> {
    const door = port ?? (await findFreePort())
    const url = `http://127.0.0.1:${door}`
    const server = await startServer({
      name,
      words: [
        path.join(stage.root, "node_modules/@medusajs/cli/cli.js"),
        ...["start", "--port", String(door), "--host", "127.0.0.1"],
      ],
      cwd: stage.backendFolder,
      log: path.join(stage.dataDir, `logs/${name}.log`),
      env: {
        ...process.env,
        ...stage.env,
        BACKEND_PORT: String(door),
        BACKEND_URL: url,
        ...env,
      },
    })
    const backend = new Backend(server, door, url)
    if (wait) await backend.answers()
    return backend
  }

  /** Resolves when it is ready. */
  async answers(): Promise<void> {
    await waitForResponse(this.server, `${this.url}/ready`, {
      part: "backend",
      seconds: BOOT_SECONDS,
    })
  }

  /** Resolves when the process has ended, with how it ended. */
  get ended(): Promise<string> {
    return this.server.ended
  }

  /** `kill -9`: no clean-up. */
  async kill(): Promise<void> {
    this.signal("SIGKILL")
    await this.server.ended
  }

  /**
   * Sends SIGTERM; returns how the process ended and after how many milliseconds.
   * Refuses when: it still runs after a minute.
   */
  async drain(): Promise<{ ending: string; took: number }> {
    let ended: string | undefined
    void this.server.ended.then((ending) => (ended = ending))
    this.signal("SIGTERM")
    const within = DRAIN_SECONDS * 1000
    const { answer, took } = await poll("a drained process", async () => ended, {
      within,
    })
    return { ending: answer, took }
  }

  /** Sends SIGTERM, waits, then sends SIGKILL. */
  async stop(): Promise<void> {
    await this.server.stop()
  }

  /** The output of the process so far. */
  readLog(): Promise<string> {
    return readFile(this.server.log, "utf8")
  }

  private signal(name: "SIGKILL" | "SIGTERM") {
    try {
      process.kill(this.server.pid, name)
    } catch {
      // Already ended.
    }
  }
}
