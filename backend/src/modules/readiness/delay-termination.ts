type Listener = (...words: unknown[]) => void

/** Name of Medusa's own SIGTERM listener. */
const MEDUSA_STOPS = "gracefulShutDown"
/** Exit code of a program that SIGTERM ended. */
const ENDED_BY_SIGTERM = 143

/**
 * Calls `begin` at the first SIGTERM, before any later listener, and delays Medusa's own
 * listener by `noticeMs`. In that time a load balancer sees in `/ready` that this process
 * is going to stop, while it still accepts requests. With `noticeMs` 0 Medusa receives
 * the signal immediately, as without this function. Where Medusa does not listen (a
 * script, a test) the process ends immediately.
 */
export function delayTermination(begin: () => void, noticeMs: number): void {
  let begun = false
  const held: (() => void)[] = []
  const beginAtSigterm = () => {
    if (begun) return
    begun = true
    const others = process
      .listeners("SIGTERM")
      .filter((listener) => listener.name !== beginAtSigterm.name)
    if (others.length + held.length === 0) process.exit(ENDED_BY_SIGTERM)
    begin()
    setTimeout(() => held.forEach((listener) => listener()), noticeMs)
  }
  process.on("SIGTERM", beginAtSigterm)
  if (noticeMs <= 0) return
  process.on("newListener", (event: string | symbol, listener: Listener) => {
    if (event !== "SIGTERM" || listener.name !== MEDUSA_STOPS) return
    // This event comes before the listener is added; on the next tick it can be removed.
    process.nextTick(() => {
      process.removeListener("SIGTERM", listener)
      held.push(() => Reflect.apply(listener, process, []))
    })
  })
}
