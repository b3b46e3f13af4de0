import { spawn, type ChildProcess } from "node:child_process"
import net from "node:net"
import { findFreePort } from "../../../scripts/lib/ports.mjs"
import { poll } from "../browser/poll"

async function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" })
    const end = (response: boolean) => {
      socket.destroy()
      resolve(response)
    }
    socket.once("error", () => end(false))
    socket.once("connect", () => socket.write("PING\r\n"))
    socket.once("data", (data) => end(data.toString().startsWith("+PONG")))
  })
}

/** A Redis for this test only that stores nothing on disk. */
export class Redis {
  private child: ChildProcess | undefined

  private constructor(readonly port: number) {}

  static async start(): Promise<Redis> {
    const redis = new Redis(await findFreePort())
    await redis.restart()
    return redis
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`
  }

  async restart(): Promise<void> {
    const flags = ["--save", "", "--appendonly", "no", "--bind", "127.0.0.1"]
    this.child = spawn("redis-server", ["--port", String(this.port), ...flags], {
      stdio: "ignore",
    })
    await poll("Redis", () => answersPing(this.port), { within: 20_000 })
  }

  async stop(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGKILL")
    await ended
  }
}
