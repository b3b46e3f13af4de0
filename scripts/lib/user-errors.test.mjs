import * as faults from "./user-errors.mjs"

const { UserError, ...describers } = faults

/** Per function: its input, and what problem and remedy must contain. */
const table = [
  [
    "describePortTaken",
    { what: "storefront", port: 8000, variable: "STOREFRONT_PORT" },
    ["Port 8000", "storefront"],
    ["STOREFRONT_PORT=8100 npm start"],
  ],
  [
    "describeDiskFull",
    { folder: "/shop", freeBytes: 31e6, neededBytes: 2e9 },
    ["31 MB", "2.0 GB", "/shop"],
    ["DATA_DIR"],
  ],
  ["describeNoShop", { folder: "/d" }, ["no shop", "/d"], ["npm start", "DATA_DIR"]],
  [
    "describeOutdatedShop",
    { what: "it has no plugin" },
    ["has no plugin"],
    ["npm start"],
  ],
  ["describeFolderUnusable", { folder: "/d", code: "EACCES" }, ["/d", "may not"], []],
  ["describeFolderUnusable", { folder: "/d", code: "EROFS" }, ["read-only"], []],
  ["describeFolderUnusable", { folder: "/d", code: "ENOTDIR" }, ["a file stands"], []],
  ["describeFolderUnusable", { folder: "/d", code: "ENOSPC" }, ["full"], ["DATA_DIR"]],
  [
    "describeDatabaseMajor",
    { found: 19, installed: 18, folder: "/d" },
    ["PostgreSQL 19", "PostgreSQL 18"],
    ["newer version", "--reset"],
  ],
  [
    "describeDatabaseMajor",
    { found: 17, installed: 18, folder: "/d" },
    ["PostgreSQL 17"],
    ["pg_dump"],
  ],
  [
    "describeNewerSchema",
    { unknown: ["a/1", "b/2", "c/3", "d/4"] },
    ["a/1, b/2, c/3 and 1 more"],
    ["DATA_DIR"],
  ],
  [
    "describeOtherStart",
    { pid: 42, folder: "/d" },
    ["process 42", "/d"],
    ["kill 42", "DATA_DIR"],
  ],
  [
    "describeUnreachableFolder",
    { folder: "/root/shop/.data", blocked: "/root", user: "postgres" },
    ["postgres cannot enter /root"],
    ["DATA_DIR=", "ordinary user"],
  ],
  ["describeNoDatabaseUser", { reason: "no useradd" }, ["no useradd"], ["DATABASE_URL"]],
  ["describeNoBinaries", { platform: "plan9-x64" }, ["plan9-x64"], ["DATABASE_URL"]],
  ["describeLostSecrets", { folder: "/d" }, ["/d/secrets.json"], ["--reset"]],
  ["describeResetUnanswered", undefined, ["Nobody"], ["--reset --yes"]],
  [
    "describeTaskFailed",
    { task: "Seeding", log: "/l", lastLines: ["one", "two"] },
    ["Seeding", "    one\n    two"],
    ["/l"],
  ],
  [
    "describePartCrashed",
    { part: "backend", log: "/l", ending: "SIGKILL", lastLines: ["x"] },
    ["backend", "SIGKILL"],
    ["/l"],
  ],
  [
    "describeNoResponse",
    { part: "backend", address: "a:1", seconds: 9, log: "/l", lastLines: ["x", "y"] },
    ["a:1", "9 seconds", "    x\n    y"],
    ["/l"],
  ],
  [
    "describeNoBrowser",
    { platform: "linux-arm64", wished: undefined },
    ["linux-arm64"],
    ["CHROME_PATH"],
  ],
  ["describeNoBrowser", { platform: "x", wished: "/opt/c" }, ["/opt/c"], ["CHROME_PATH"]],
  [
    "describeBadSetting",
    { name: "BACKEND_PORT", value: "x", wanted: "a port" },
    ['BACKEND_PORT is "x"'],
    [".env.template"],
  ],
]

test.each(table)(
  "%s %j says what is wrong and what to do",
  (name, facts, said, advised) => {
    const { problem, remedy } = faults[name](facts)
    for (const words of said) expect(problem).toContain(words)
    for (const words of advised) expect(remedy).toContain(words)
  },
)

test("every function has a row in the table", () => {
  const tried = new Set(table.map(([name]) => name))
  expect(Object.keys(describers).filter((name) => !tried.has(name))).toEqual([])
})

test("a fault carries its remedy", () => {
  expect(new UserError({ problem: "p", remedy: "r" })).toMatchObject({
    message: "p",
    remedy: "r",
  })
})
