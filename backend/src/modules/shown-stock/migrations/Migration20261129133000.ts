import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129133000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "storefront_shown_stock" ("id" text not null, "words" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "storefront_shown_stock_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_storefront_shown_stock_deleted_at" ON "storefront_shown_stock" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "storefront_shown_stock" cascade;`)
  }
}
