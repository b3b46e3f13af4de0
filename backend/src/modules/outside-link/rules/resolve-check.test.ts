import { resolveCheck } from "./resolve-check"

const now = new Date("2026-11-21T12:00:00Z")
const facts = {
  started_at: "2026-11-21T11:00:00Z",
  finished_at: null,
  done: 31,
  total: 84,
  heard: true,
}

describe("the state of a link check", () => {
  it.each([
    ["finished", "2026-11-21T11:02:00Z", "2026-11-21T11:02:00Z", "finished"],
    ["heard of a minute ago", null, "2026-11-21T11:59:00Z", "running"],
    ["silent for six minutes", null, "2026-11-21T11:54:00Z", "broke_off"],
  ])("%s", (_name, finished_at, updated_at, state) => {
    expect(resolveCheck({ ...facts, finished_at, updated_at }, now)).toMatchObject({
      state,
      done: 31,
      total: 84,
    })
  })
})
