/**
 * Named steps with elapsed time. In a terminal the running steps are redrawn below the
 * finished ones; elsewhere each prints one line at the start, one line every 15 seconds
 * while it runs, and one line at the end.
 */

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const signOfLifeMs = 15_000

/** Formats a duration: "4.2 s", "3 min 05 s". @param {number} milliseconds */
export function formatElapsed(milliseconds) {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, "0")} s`
}

/**
 * @typedef {object} Step
 * @property {(detail: string) => void} tell   shows what the step is doing at this moment
 */

/** @param {{ stream?: NodeJS.WriteStream }} [options] */
export function createSteps({ stream = process.stdout } = {}) {
  const live = Boolean(stream.isTTY) && !process.env.CI
  /** @type {Map<number, { title: string, begun: number, detail: string }>} */
  const running = new Map()
  /** @type {{ title: string, milliseconds: number }[]} */
  const taken = []
  let drawn = 0
  let count = 0
  let frame = 0
  /** @type {NodeJS.Timeout | undefined} */
  let ticker

  const erase = () => {
    if (drawn > 0) stream.write(`\x1b[${drawn}A\x1b[0J`)
    drawn = 0
  }
  const draw = () => {
    if (!live) return
    frame = (frame + 1) % frames.length
    const width = (stream.columns || 80) - 1
    for (const { title, begun, detail } of running.values()) {
      const line = `${frames[frame]} ${title}  ${formatElapsed(Date.now() - begun)}${detail ? `  ${detail}` : ""}`
      stream.write(`${line.slice(0, width)}\n`)
      drawn += 1
    }
  }
  /** @param {string} line */
  const print = (line) => {
    erase()
    stream.write(`${line}\n`)
    draw()
  }
  const tick = () => {
    if (live) {
      erase()
      draw()
      return
    }
    for (const { title, begun, detail } of running.values()) {
      stream.write(
        `  … ${title}, ${formatElapsed(Date.now() - begun)}${detail ? `: ${detail}` : ""}\n`,
      )
    }
  }

  return {
    print,
    /** Finished steps with the time that each took. */
    taken,
    /**
     * Runs one step. A failure is printed and rethrown.
     *
     * @template T
     * @param {string} title
     * @param {(step: Step) => Promise<T>} work
     * @returns {Promise<T>}
     */
    async run(title, work) {
      const id = (count += 1)
      const entry = { title, begun: Date.now(), detail: "" }
      running.set(id, entry)
      ticker ??= setInterval(tick, live ? 120 : signOfLifeMs)
      ticker.unref()
      const end = (/** @type {string} */ sign) => {
        running.delete(id)
        const milliseconds = Date.now() - entry.begun
        taken.push({ title, milliseconds })
        print(`${sign} ${title}  ${formatElapsed(milliseconds)}`)
        if (running.size === 0) {
          clearInterval(ticker)
          ticker = undefined
        }
      }
      try {
        const result = await work({ tell: (detail) => (entry.detail = detail) })
        end("✓")
        return result
      } catch (error) {
        end("✗")
        throw error
      }
    },
  }
}

/** @typedef {ReturnType<typeof createSteps>} Steps */
