type Listener = (...words: unknown[]) => void

/** Medusa's own name for what it does when it is told to stop. */
const MEDUSA_STOPS = "gracefulShutDown"

/** True for the listener with which Medusa stops accepting. */
const isMedusas = (listener: Listener) => listener.name === MEDUSA_STOPS

/**
 * Calls `begin` at the first SIGTERM, before anybody who listens later, and lets Medusa stop
 * accepting only `noticeMs` after it: a load balancer has then read in `/ready` that this
 * process is going. Without notice Medusa hears the signal at once, as ever.
 */
export function holdTermination(begin: () => void, noticeMs: number): void {
  let begun = false
  const held: (() => void)[] = []
  process.on("SIGTERM", () => {
    if (begun) return
    begun = true
    begin()
    setTimeout(() => held.forEach((listener) => listener()), noticeMs)
  })
  if (noticeMs <= 0) return
  process.on("newListener", (event: string | symbol, listener: Listener) => {
    if (event !== "SIGTERM" || !isMedusas(listener)) return
    // Asked before it is added; a moment later it can be taken out.
    process.nextTick(() => {
      process.removeListener("SIGTERM", listener)
      held.push(() => Reflect.apply(listener, process, []))
    })
  })
}
