import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121121659 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "discrepancy" drop constraint if exists "discrepancy_invariant_subject_id_unique";`,
    )
    this.addSql(
      `create table if not exists "discrepancy" ("id" text not null, "invariant" text check ("invariant" in ('I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I9')) not null, "subject_id" text not null, "facts" jsonb not null, "action" text check ("action" in ('reported', 'repaired', 'gone')) not null, "note" text null, "found_at" timestamptz not null, "solved_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "discrepancy_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discrepancy_deleted_at" ON "discrepancy" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_discrepancy_invariant_subject_id_unique" ON "discrepancy" ("invariant", "subject_id") WHERE deleted_at IS NULL AND solved_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_discrepancy_found_at" ON "discrepancy" ("found_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "discrepancy" cascade;`)
  }
}
