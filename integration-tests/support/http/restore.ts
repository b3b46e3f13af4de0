import type { Client } from "pg"

type Table = { name: string; columns: string[]; key: string[] }
type Dirty = { name: string }

/** Everything about tables, their triggers and indexes that a test could change. */
const SCHEMA = `
  select md5(string_agg(what, '|' order by what)) as stamp from (
    select 'r' || relname as what from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'i', 'S', 'v')
    union all
    select 't' || tgname || tgenabled::text || tgrelid::regclass::text from pg_trigger
      where not tgisinternal
  ) parts`

const TABLES = `
  select c.relname as name,
    array(select quote_ident(a.attname) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' order by a.attnum)::text[] as columns,
    array(select quote_ident(a.attname) from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
      where i.indrelid = c.oid and i.indisprimary)::text[] as key
  from pg_class c
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1`

const SEQUENCES = `
  select setval(format('public.%I', now.sequencename)::regclass,
      coalesce(kept.last_value, kept.start_value), kept.last_value is not null)
  from pg_sequences now join pristine_facts.sequence kept on kept.name = now.sequencename
  where now.schemaname = 'public' and now.last_value is distinct from kept.last_value`

/** A table is unchanged when no row is newer than the mark and none is missing. */
const askDirty = (tables: Table[]) => `
  with now as (${tables
    .map(
      ({ name }) =>
        `select '${name}' as name, count(*) as count,
           coalesce(max(xmin::text::bigint), 0) as newest from public."${name}"`,
    )
    .join(" union all ")})
  select now.name from now join pristine_facts.row_count kept using (name)
  where now.count <> kept.count
    or now.newest > (select transaction from pristine_facts.mark)`

/** Deletes the new and changed rows of a table, and inserts the missing ones again. */
function buildRestore({ name, columns, key }: Table): string[] {
  const list = columns.join(", ")
  if (key.length === 0) {
    return [
      `delete from public."${name}"`,
      `insert into public."${name}" (${list}) select ${list} from pristine."${name}"`,
    ]
  }
  const same = key.map((column) => `now.${column} = kept.${column}`).join(" and ")
  return [
    `delete from public."${name}"
       where xmin::text::bigint > (select transaction from pristine_facts.mark)`,
    `insert into public."${name}" (${list})
       select ${list} from pristine."${name}" kept
       where not exists (select from public."${name}" now where ${same})`,
  ]
}

/** Brings one backend's database back to what the seed left, over a connection that stays open. */
export class Restorer {
  private tables: Table[] = []
  private dirtyQuery = ""
  private stamp = ""

  constructor(private readonly client: Client) {}

  /** Call it on a database whose schema is as the seed left it. */
  async learn(): Promise<void> {
    this.tables = (await this.client.query<Table>(TABLES)).rows
    this.dirtyQuery = askDirty(this.tables)
    this.stamp = await this.readStamp()
  }

  private async readStamp(): Promise<string> {
    const { rows } = await this.client.query<{ stamp: string }>({
      name: "schema",
      text: SCHEMA,
    })
    return rows[0]?.stamp ?? ""
  }

  /** False when tables or triggers themselves have changed: then only a new copy helps. */
  async isSchemaKept(): Promise<boolean> {
    return (await this.readStamp()) === this.stamp
  }

  /** Names of the tables whose rows are not as the seed left them. */
  async listDirty(): Promise<string[]> {
    const { rows } = await this.client.query<Dirty>({
      name: "dirty",
      text: this.dirtyQuery,
    })
    return rows.map(({ name }) => name)
  }

  /**
   * Rows and sequences are as the seed left them, in one transaction. Nothing else may be
   * writing. The shop's own triggers do not fire.
   */
  async restore(): Promise<void> {
    const dirty = await this.listDirty()
    await this.client.query("begin")
    await this.client.query("set local session_replication_role = replica")
    for (const table of this.tables.filter(({ name }) => dirty.includes(name))) {
      for (const statement of buildRestore(table)) await this.client.query(statement)
    }
    if (dirty.length > 0) {
      await this.client.query(
        `update pristine_facts.mark set transaction = pg_current_xact_id()::text::bigint`,
      )
    }
    await this.client.query({ name: "sequences", text: SEQUENCES })
    await this.client.query("commit")
  }
}
