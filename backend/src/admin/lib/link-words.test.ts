import type { LinkCheck, OutsideLinkFinding, OutsideLinks } from "../../contracts"
import { formatFinding, formatStatus } from "./link-words"

const finding: OutsideLinkFinding = {
  url: "https://a.org/",
  verdict: "dead",
  status: 404,
  problem: null,
  moved_to: null,
  first_failed_at: "2026-11-18T04:00:00Z",
  checked_at: "2026-11-21T04:00:00Z",
  places: [],
}

describe("the text about one address", () => {
  it.each<[Partial<OutsideLinkFinding>, string]>([
    [{}, "Dead since 18 Nov 2026: the site has no such page (404); last looked at"],
    [{ status: null, problem: "no_host" }, "there is no host of that name"],
    [
      { verdict: "gone_once", status: 410 },
      "Not found on 18 Nov 2026: the site has taken",
    ],
    [{ verdict: "moved", status: 200, moved_to: "https://b.org/" }, "Moved to https://b"],
    [{ verdict: "unknown", status: 403 }, "Could not be checked: the site did not let"],
    [{ verdict: "unknown", status: 503 }, "Could not be checked: the site has a fault"],
    [{ verdict: "unknown", status: 429 }, "Could not be checked: the site was asked too"],
    [
      { verdict: "unknown", status: null, problem: "timeout" },
      "Could not be checked: no answer in time",
    ],
  ])("%j", (facts, words) => {
    expect(formatFinding({ ...finding, ...facts })).toContain(words)
  })

  it("never calls an address dead that could not be checked", () => {
    for (const status of [401, 403, 429, 500, 503]) {
      expect(formatFinding({ ...finding, verdict: "unknown", status })).not.toMatch(
        /dead/i,
      )
    }
  })
})

describe("the text about all addresses", () => {
  const check: LinkCheck = {
    state: "finished",
    started_at: "2026-11-21T04:00:00Z",
    finished_at: "2026-11-21T04:02:00Z",
    done: 31,
    total: 84,
    heard: true,
  }
  const links: OutsideLinks = {
    is_on: true,
    count: 84,
    fine: 80,
    waiting: 2,
    check: null,
    findings: [],
  }
  it.each<[string, Partial<OutsideLinks>, string]>([
    ["before the first check", {}, "80 found well, 2 not looked at yet. Looked at each"],
    ["while it runs", { check: { ...check, state: "running" } }, "31 of 84 checked."],
    ["after it", { check }, "Last checked on 21 Nov 2026"],
    [
      "when it broke off",
      { check: { ...check, state: "broke_off" } },
      "broke off after 31",
    ],
    ["without a way out", { check: { ...check, heard: false } }, "no way out"],
    ["when it is off", { is_on: false, check }, "LINK_CHECK is off"],
  ])("%s", (_name, facts, words) => {
    expect(formatStatus({ ...links, ...facts })).toContain(words)
  })
})
