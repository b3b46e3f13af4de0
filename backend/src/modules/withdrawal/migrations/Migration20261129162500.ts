import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129162500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "withdrawal" ("id" text not null, "name" text not null, "order_text" text not null, "email" text not null, "country_code" text not null, "received_at" timestamptz not null, "fingerprint" text not null, "state" text check ("state" in ('received', 'accepted', 'declined', 'refunded')) not null default 'received', "order_id" text null, "lines" jsonb null, "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "refunded_at" timestamptz null, "refund" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_fingerprint_unique" ON "withdrawal" ("fingerprint") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_state_received_at" ON "withdrawal" ("state", "received_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order_id" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "withdrawal" cascade;`)
  }
}
