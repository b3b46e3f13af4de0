import { Client } from "pg"

/** The first file's shop, as the seed left it. Only where the whole PostgreSQL is thrown away. */
const SEEDED = "clearline-seeded"

async function ask<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: "postgres",
  })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function hasSeeded(client: Client): Promise<boolean> {
  const { rowCount } = await client.query(
    "select 1 from pg_database where datname = $1",
    [SEEDED],
  )
  return rowCount === 1
}

/** Starts a suite with the seeded shop of an earlier one, so that it is migrated only once. */
export async function startFromSeeded(database: string): Promise<void> {
  if (!process.env.CLEARLINE_THROW_AWAY_CLUSTER) return
  await ask(async (client) => {
    if (!(await hasSeeded(client))) return
    await client.query(`drop database if exists "${database}" with (force)`)
    await client.query(`create database "${database}" template "${SEEDED}"`)
  })
}

/**
 * Keeps the shop for the suites that follow. Cuts its connections for a moment. Suites that
 * run beside each other come here one after the other; the first one's shop is kept.
 */
export async function keepSeeded(database: string): Promise<void> {
  if (!process.env.CLEARLINE_THROW_AWAY_CLUSTER) return
  await ask(async (client) => {
    await client.query("select pg_advisory_lock(hashtext($1))", [SEEDED])
    if (await hasSeeded(client)) return
    const allow = (is: boolean) =>
      client.query(`alter database "${database}" allow_connections ${is}`)
    await allow(false)
    try {
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1",
        [database],
      )
      await client.query(`create database "${SEEDED}" template "${database}"`)
    } finally {
      await allow(true)
    }
  })
}
