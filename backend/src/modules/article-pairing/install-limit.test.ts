import { installLimit, type LimitDatabase } from "./install-limit"

const TABLES = [
  "product",
  "article",
  "product_article_pairing",
  "access_rule",
  "aftercare_reason",
]

type Given = {
  /** Tables that do not exist. */
  without?: readonly string[]
  isMigrated?: boolean
  /** Number of missing triggers that each check finds. */
  missing?: readonly number[]
}

/**
 * A database double for the loader's queries; `ran` lists every statement it received.
 */
function buildDatabase({ without = [], isMigrated = true, missing = [0, 0] }: Given) {
  const ran: string[] = []
  const looks = [...missing]
  const database: LimitDatabase = {
    raw: (sql) => {
      ran.push(sql)
      const table = /to_regclass\('(\w+)'\) as found/.exec(sql)?.[1]
      if (table) {
        const found = without.includes(table) ? null : table
        return Promise.resolve({ rows: [{ found }] })
      }
      if (sql.includes("from mikro_orm_migrations")) {
        return Promise.resolve({ rows: isMigrated ? [{}] : [] })
      }
      const gone = sql.includes("pg_trigger") ? (looks.shift() ?? 0) : 0
      return Promise.resolve({ rows: Array.from({ length: gone }, () => ({})) })
    },
    transaction: (work) => work(database),
  }
  const hasWritten = () => ran.some((sql) => /create or replace/.test(sql))
  const hasPutTriggers = () =>
    ran.some((sql) => /^\s*create or replace trigger/.test(sql))
  return { database, hasWritten, hasPutTriggers }
}

describe("I10: installing the limit at a start", () => {
  it("leaves a database before its first migration alone", async () => {
    for (const given of [
      { without: [...TABLES, "mikro_orm_migrations"] },
      { without: TABLES, isMigrated: false },
    ]) {
      const { database, hasWritten } = buildDatabase(given)
      await installLimit(database)
      expect(hasWritten()).toBe(false)
    }
  })

  it("stops the start of a migrated database that has lost a table", async () => {
    const { database, hasWritten } = buildDatabase({ without: ["access_rule"] })
    await expect(installLimit(database)).rejects.toThrow(/no table access_rule\. Run the/)
    expect(hasWritten()).toBe(false)
  })

  it("puts back a trigger that is missing, and leaves those that are there", async () => {
    const gone = buildDatabase({ missing: [1, 0] })
    await installLimit(gone.database)
    expect(gone.hasPutTriggers()).toBe(true)
    const whole = buildDatabase({})
    await installLimit(whole.database)
    expect([whole.hasWritten(), whole.hasPutTriggers()]).toEqual([true, false])
  })

  it("stops the start when a trigger is still missing after that", async () => {
    const { database } = buildDatabase({ missing: [1, 1] })
    await expect(installLimit(database)).rejects.toThrow(/could not be installed/)
  })
})
