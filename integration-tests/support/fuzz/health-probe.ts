import { Worker } from "node:worker_threads"

/**
 * Runs in a thread of its own, so that it measures although this process is busy. Asks one
 * after another over one connection each, and keeps the longest wait since it was last read;
 * a request that is still waiting counts with what it has waited so far.
 */
const PROBE = `
const { parentPort, workerData } = require("node:worker_threads")
const http = require("node:http")
let longest = 0, count = 0, begun = null, isOver = false
const ask = () => {
  if (isOver) return
  begun = performance.now()
  const end = () => {
    if (begun !== null) longest = Math.max(longest, performance.now() - begun)
    begun = null
    count += 1
    setTimeout(ask, 5)
  }
  http.get(workerData + "/health", { agent: false }, (answer) => {
    answer.resume()
    answer.on("end", end)
  }).on("error", end)
}
parentPort.on("message", (word) => {
  if (word === "stop") isOver = true
  const waiting = begun === null ? 0 : performance.now() - begun
  parentPort.postMessage({ longest: Math.round(Math.max(longest, waiting)), count })
  longest = 0
})
ask()
`

type Told = { longest: number; count: number }

/** Requests /health continuously from another thread, until it is stopped. */
export async function startHealthProbe(url: string) {
  const worker = new Worker(PROBE, { eval: true, workerData: url })
  const read = (word: "read" | "stop") =>
    new Promise<Told>((resolve, reject) => {
      worker.once("error", reject)
      worker.once("message", (told: Told) => {
        worker.off("error", reject)
        resolve(told)
      })
      worker.postMessage(word)
    })
  await read("read")
  return {
    /** Milliseconds of the slowest response since the last reading. */
    readLongest: async () => (await read("read")).longest,
    stop: async () => {
      const told = await read("stop")
      await worker.terminate()
      return told
    },
  }
}
