const PAUSE_MS = 100

/**
 * Repeats a request until it has an answer; returns the answer and the milliseconds it took.
 * `null`, `undefined`, `false` and a throw mean "not yet".
 * Refuses when: it is not there `within` milliseconds; the message names what was awaited
 * and the last problem.
 */
export async function poll<Answer>(
  awaited: string,
  ask: () => Promise<Answer | null | undefined | false>,
  { within = 10_000 }: { within?: number } = {},
): Promise<{ answer: Answer; took: number }> {
  const begun = performance.now()
  let problem = "it never came"
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== null && answer !== undefined && answer !== false) {
        return { answer, took: Math.round(performance.now() - begun) }
      }
    } catch (cause) {
      problem = cause instanceof Error ? cause.message : String(cause)
    }
    if (performance.now() - begun > within) {
      throw new Error(`Waited ${within} ms for ${awaited}: ${problem}`)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
