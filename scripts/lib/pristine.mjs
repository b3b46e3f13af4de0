/**
 * Copies (again) every table and the state of every sequence into the schema `pristine` of the same
 * database, from where `integration-tests/support/http/restore.ts` brings back what a test has
 * changed.
 *
 * - `pristine.<table>`          the rows
 * - `pristine_facts.row_count`  how many rows a table has
 * - `pristine_facts.sequence`   current value of a sequence
 * - `pristine_facts.mark`       the newest transaction whose rows are as they were: a row written by
 *                               a later one is a change
 *
 * @param {{ query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, string>[] }> }} client
 */
export async function keepPristine(client) {
  const { rows } = await client.query(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  )
  await client.query("begin")
  await client.query("drop schema if exists pristine, pristine_facts cascade")
  await client.query("create schema pristine")
  await client.query("create schema pristine_facts")
  await client.query(
    "create table pristine_facts.row_count (name text primary key, count bigint not null)",
  )
  for (const { name } of rows) {
    const table = `"${name}"`
    await client.query(`create table pristine.${table} as table public.${table}`)
    await client.query(
      `insert into pristine_facts.row_count select $1, count(*) from public.${table}`,
      [name],
    )
  }
  await client.query(
    `create table pristine_facts.sequence as
       select sequencename::text as name, start_value, last_value from pg_sequences
       where schemaname = 'public'`,
  )
  await client.query(
    `create table pristine_facts.mark as
       select pg_current_xact_id()::text::bigint as transaction`,
  )
  await client.query("commit")
  await client.query("analyze")
}
