import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129170000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "claim_report" ("id" text not null, "number" serial, "order_id" text not null, "kind" text check ("kind" in ('damaged', 'missing', 'wrong', 'expired', 'skin_reaction')) not null, "remedy" text check ("remedy" in ('refund', 'replacement')) not null, "status" text check ("status" in ('open', 'refunded', 'replaced', 'declined')) not null default 'open', "lines" jsonb not null, "note" text null, "pictures" text[] not null, "request_key" text not null, "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "claim_report_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_claim_report_request_key_unique" ON "claim_report" ("request_key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_report_deleted_at" ON "claim_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_claim_report_order_id" ON "claim_report" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "safety_report" ("id" text not null, "claim_id" text not null, "order_id" text not null, "text" text not null, "due_at" timestamptz not null, "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "safety_report_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_safety_report_claim_id_unique" ON "safety_report" ("claim_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_report_deleted_at" ON "safety_report" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_report_order_id" ON "safety_report" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_report_due_at" ON "safety_report" ("due_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "safety_report" cascade;`)
    this.addSql(`drop table if exists "claim_report" cascade;`)
  }
}
