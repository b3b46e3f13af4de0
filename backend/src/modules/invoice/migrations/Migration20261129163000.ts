import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "invoice_series" ("id" text not null, "seller" text not null, "type" text check ("type" in ('invoice', 'credit_note')) not null, "last_position" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_series_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_series_deleted_at" ON "invoice_series" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_series_seller_type_unique" ON "invoice_series" ("seller", "type") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "invoice_document" ("id" text not null, "series_id" text not null, "position" integer not null, "number" text not null, "type" text check ("type" in ('invoice', 'credit_note')) not null, "order_id" text not null, "source_id" text not null, "issued_at" timestamptz not null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invoice_document_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_document_deleted_at" ON "invoice_document" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_document_number_unique" ON "invoice_document" ("number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_document_series_id_position_unique" ON "invoice_document" ("series_id", "position") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invoice_document_type_source_id_unique" ON "invoice_document" ("type", "source_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_invoice_document_order_id" ON "invoice_document" ("order_id") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invoice_document" cascade;`)
    this.addSql(`drop table if exists "invoice_series" cascade;`)
  }
}
