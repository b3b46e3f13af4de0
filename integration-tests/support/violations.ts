import { Client } from "pg"
import type { Violation } from "../../backend/src/contracts"
import { buildInvariants } from "../../backend/src/invariants"

type Found = { subject_id: string; facts: Record<string, unknown> }

async function look(client: Pick<Client, "query">, minAge: number): Promise<Violation[]> {
  const found: Violation[] = []
  for (const { id, sql, table } of buildInvariants(minAge)) {
    if (table) {
      const { rows } = await client.query<{ there: boolean }>(
        "select to_regclass($1) is not null as there",
        [table],
      )
      if (!rows[0]?.there) continue
    }
    const { rows } = await client.query<Found>(sql)
    found.push(...rows.map((row) => ({ invariant: id, ...row })))
  }
  return found
}

/**
 * The violations of the invariants in a shop's database now; empty when all hold.
 * Takes the database's address, or a client that is connected already. `minAge` is the option of
 * the shop, in seconds: younger rows may still be in work.
 */
export async function listViolations(
  database: string | Pick<Client, "query">,
  minAge = 60,
): Promise<Violation[]> {
  if (typeof database !== "string") return look(database, minAge)
  const client = new Client({ connectionString: database })
  await client.connect()
  try {
    return await look(client, minAge)
  } finally {
    await client.end()
  }
}
