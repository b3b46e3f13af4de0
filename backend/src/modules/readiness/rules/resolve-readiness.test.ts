import {
  describeReadiness,
  resolveReadiness,
  type Observation,
} from "./resolve-readiness"

const well: Observation = {
  database: 3,
  limits: 0,
  pool: { used: 2, free: 1, waiting: 0, max: 30 },
  queue: { running: 4, waiting: 12, max: 300 },
  process: { draining: false, running: 4 },
}

test.each<[string, Partial<Observation>, string[]]>([
  ["all is well", {}, []],
  ["the database does not answer", { database: null }, ["database"]],
  ["a limit is missing in the database", { limits: 1 }, ["limits"]],
  ["the limits are not known", { database: null, limits: null }, ["database"]],
  ["Redis answers", { redis: 1 }, []],
  ["Redis does not answer", { redis: null }, ["redis"]],
  [
    "all connections are in use, but few wait",
    { pool: { used: 30, free: 0, waiting: 29, max: 30 } },
    [],
  ],
  [
    "as many wait for a connection as there are",
    { pool: { used: 30, free: 0, waiting: 30, max: 30 } },
    ["pool"],
  ],
  [
    "nobody more may wait for an order",
    { queue: { running: 4, waiting: 300, max: 300 } },
    ["queue"],
  ],
  ["nobody ever waits here", { queue: { running: 4, waiting: 0, max: 0 } }, []],
  ["it was told to stop", { process: { draining: true, running: 0 } }, ["process"]],
  [
    "two at once",
    { database: null, process: { draining: true, running: 1 } },
    ["database", "process"],
  ],
])("%s: not ready is %#", (_, change, expected) => {
  const { ready, parts } = resolveReadiness({ ...well, ...change })
  const named = Object.entries(parts).flatMap(([name, part]) =>
    part.ready ? [] : [name],
  )
  expect(named).toEqual(expected)
  expect(ready).toBe(expected.length === 0)
})

test("S14: the log reports once that a part is no longer ready, and once that it is ready again", () => {
  const gone = resolveReadiness({ ...well, database: null })
  const first = describeReadiness(gone, "")
  expect(first).toEqual({
    key: "database",
    line: 'Not ready: database {"milliseconds":null}',
  })
  expect(describeReadiness(gone, "database")).toBeNull()
  expect(describeReadiness(resolveReadiness(well), "database")).toEqual({
    key: "",
    line: "Ready again",
  })
  expect(describeReadiness(resolveReadiness(well), "")).toBeNull()
})
