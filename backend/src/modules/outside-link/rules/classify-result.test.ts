import { LINK_PROBLEMS } from "../../../contracts"
import { type Hop, type Look, recordCheck } from "./classify-result"

const HOUR = 60 * 60_000
const start = new Date("2026-11-21T04:00:00Z")
const at = (hours: number) => new Date(start.getTime() + hours * HOUR)
const answered = (status: number, hops: Hop[] = []): Look => ({ status, hops })

/** The status of an address after these checks, each so many hours after the first. */
function look(...looks: [hours: number, look: Look][]) {
  return looks.reduce<ReturnType<typeof recordCheck> | null>(
    (before, [hours, one]) => recordCheck(before, one, at(hours)),
    null,
  )
}

describe("the verdict of one check", () => {
  it.each([
    [200, "fine"],
    [204, "fine"],
    [404, "gone_once"],
    [410, "gone_once"],
    [401, "unknown"],
    [403, "unknown"],
    [405, "unknown"],
    [429, "unknown"],
    [451, "unknown"],
    [304, "unknown"],
    [500, "unknown"],
    [503, "unknown"],
    [999, "unknown"],
  ])("%i is %s", (status, verdict) => {
    expect(look([0, answered(status)])).toMatchObject({ verdict, status })
  })

  it.each(LINK_PROBLEMS.map((problem) => [problem] as const))("%s", (problem) => {
    const verdict = problem === "no_host" ? "gone_once" : "unknown"
    expect(look([0, { problem }])).toMatchObject({ verdict, problem })
  })
})

describe("an address that has moved", () => {
  const good = (url: string): Hop => ({ status: 301, url })
  const best = (url: string): Hop => ({ status: 308, url })
  const soon = (url: string): Hop => ({ status: 302, url })
  it.each<[string, Hop[], string | null]>([
    ["for good", [good("https://b.org/")], "https://b.org/"],
    ["twice", [good("https://b.org/"), best("https://c.org/")], "https://c.org/"],
    ["for now", [soon("https://b.org/")], null],
    ["for now, then for good", [soon("https://b.org/"), good("https://c.org/")], null],
    [
      "for good, then for now",
      [good("https://b.org/"), soon("https://b.org/login")],
      "https://b.org/",
    ],
  ])("%s", (_name, hops, moved_to) => {
    const verdict = moved_to ? "moved" : "fine"
    expect(look([0, answered(200, hops)])).toMatchObject({ verdict, moved_to })
  })

  it("to a page that does not exist is gone", () => {
    expect(look([0, answered(404, [good("https://b.org/")])])).toMatchObject({
      verdict: "gone_once",
      moved_to: null,
    })
  })
})

describe("an address is dead", () => {
  const gone = answered(404)
  const silent: Look = { problem: "timeout" }
  it.each<[string, [number, Look][], string, number]>([
    ["not at the first look", [[0, gone]], "gone_once", 1],
    [
      "not twice within the hour",
      [
        [0, gone],
        [0.9, gone],
      ],
      "gone_once",
      1,
    ],
    [
      "at the second look",
      [
        [0, gone],
        [1, gone],
      ],
      "dead",
      2,
    ],
    [
      "at looks that come often",
      [
        [0, gone],
        [0.6, gone],
        [1.2, gone],
      ],
      "dead",
      2,
    ],
    [
      "whatever the reason",
      [
        [0, { problem: "no_host" }],
        [24, gone],
      ],
      "dead",
      2,
    ],
    [
      "with silence between",
      [
        [0, gone],
        [24, silent],
        [48, gone],
      ],
      "dead",
      2,
    ],
    [
      "still, when it is silent then",
      [
        [0, gone],
        [24, gone],
        [48, silent],
      ],
      "dead",
      2,
    ],
    [
      "not for silence alone",
      [
        [0, silent],
        [24, silent],
        [48, silent],
      ],
      "unknown",
      0,
    ],
    [
      "no more once it answers",
      [
        [0, gone],
        [24, gone],
        [48, answered(200)],
      ],
      "fine",
      0,
    ],
    [
      "anew after that",
      [
        [0, gone],
        [24, answered(200)],
        [48, gone],
      ],
      "gone_once",
      1,
    ],
  ])("%s", (_name, looks, verdict, times_gone) => {
    expect(look(...looks)).toMatchObject({ verdict, times_gone })
  })

  it("since it was first found gone", () => {
    expect(look([0, gone], [24, gone], [48, gone])).toMatchObject({
      first_failed_at: start,
      last_failed_at: at(48),
      checked_at: at(48),
    })
    expect(look([0, gone], [24, answered(200)])).toMatchObject({ first_failed_at: null })
  })
})
