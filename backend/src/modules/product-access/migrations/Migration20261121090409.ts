import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121090409 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "variant_market" drop constraint if exists "variant_market_variant_id_unique";`,
    )
    this.addSql(
      `alter table if exists "access_rule" drop constraint if exists "access_rule_product_id_unique";`,
    )
    this.addSql(
      `create table if not exists "access_rule" ("id" text not null, "product_id" text not null, "level" text check ("level" in ('T0', 'T1', 'T2', 'T3')) not null default 'T0', "max_per_order" integer null, "audience" text check ("audience" in ('client', 'practitioner', 'both')) not null default 'both', "purposes" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "access_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_access_rule_product_id_unique" ON "access_rule" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_access_rule_deleted_at" ON "access_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "variant_market" ("id" text not null, "variant_id" text not null, "markets" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "variant_market_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_variant_market_variant_id_unique" ON "variant_market" ("variant_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_variant_market_deleted_at" ON "variant_market" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "access_rule" cascade;`)

    this.addSql(`drop table if exists "variant_market" cascade;`)
  }
}
