type Listener = (...words: unknown[]) => void

/** Medusa's own name for what it does when it is told to stop. */
const MEDUSA_STOPS = "gracefulShutDown"
/** What a shell calls a program that ended by SIGTERM. */
const ENDED_BY_SIGTERM = 143

/**
 * Calls `begin` at the first SIGTERM, before anybody who listens later, and lets Medusa stop
 * accepting only `noticeMs` after it: a load balancer has then read in `/ready` that this
 * process is going. Without notice Medusa hears the signal at once, as ever. Where Medusa does
 * not listen (a script, a test) the process ends at once, as it would without us.
 */
export function holdTermination(begin: () => void, noticeMs: number): void {
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
    // Asked before it is added; a moment later it can be taken out.
    process.nextTick(() => {
      process.removeListener("SIGTERM", listener)
      held.push(() => Reflect.apply(listener, process, []))
    })
  })
}
