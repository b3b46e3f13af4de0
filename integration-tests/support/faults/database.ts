import pg from "pg"
import { startCluster, type Cluster } from "../../../scripts/lib/postgres.mjs"
import { formatDatabaseUrl } from "../../../scripts/lib/postgres-address.mjs"
import type { FaultStage } from "../../../scripts/lib/fault-stage.mjs"

/** A PostgreSQL server of the test's own: it is started, killed and started again. */
export class Database {
  private cluster: Cluster | undefined

  constructor(private readonly stage: FaultStage) {}

  /** Accepts connections when it resolves; recovers by itself from a crash. */
  async start(): Promise<void> {
    this.cluster = await startCluster({
      root: this.stage.root,
      dataDir: this.stage.dataDir,
      port: this.stage.postgresPort,
      password: this.stage.postgresPassword,
      throwAway: true,
      survivesKill: true,
    })
  }

  /** Stops immediately without clean-up, as `pg_ctl -m immediate stop`. */
  async crash(): Promise<void> {
    await this.cluster?.crash()
  }

  async stop(): Promise<void> {
    await this.cluster?.stop()
  }

  url(name: string): string {
    const { dataDir, postgresPassword: password, postgresPort: port } = this.stage
    return formatDatabaseUrl({ dataDir, port, password, database: name })
  }

  /** A copy of another database, which must have no open connections. */
  async copy(template: string, name: string): Promise<void> {
    await this.query("postgres", `drop database if exists "${name}" with (force)`)
    await this.query("postgres", `create database "${name}" template "${template}"`)
  }

  async has(name: string): Promise<boolean> {
    const rows = await this.query(
      "postgres",
      "select 1 from pg_database where datname = $1",
      [name],
    )
    return rows.length > 0
  }

  /** Runs one query on its own connection, so that no pool outlives a crash. */
  async query<Row extends pg.QueryResultRow>(
    name: string,
    sql: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url(name) })
    // A killed server notifies its clients; the query itself fails then.
    client.on("error", () => undefined)
    await client.connect()
    try {
      return (await client.query<Row>(sql, values)).rows
    } finally {
      await client.end()
    }
  }
}
