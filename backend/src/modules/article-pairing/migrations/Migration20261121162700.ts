import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121162700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "aftercare_reason" ("id" text not null, "product_id" text not null, "reason" text not null, "author" text not null, "recorded_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "aftercare_reason_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_aftercare_reason_product_id_unique" ON "aftercare_reason" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_aftercare_reason_deleted_at" ON "aftercare_reason" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "aftercare_reason" cascade;`)
  }
}
