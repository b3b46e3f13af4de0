import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121090408 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "safety_profile" drop constraint if exists "safety_profile_product_id_unique";`,
    )
    this.addSql(
      `create table if not exists "safety_profile" ("id" text not null, "product_id" text not null, "regulatory_class_us" text check ("regulatory_class_us" in ('cosmetic', 'tattoo_mixture', 'us_otc_drug', 'device_sharps', 'textile', 'accessory', 'counsel_review', 'bundle')) not null, "regulatory_class_eu" text check ("regulatory_class_eu" in ('cosmetic', 'tattoo_mixture', 'us_otc_drug', 'device_sharps', 'textile', 'accessory', 'counsel_review', 'bundle')) not null, "regulatory_note" text null, "expectation" text not null, "can" text[] not null, "cannot" text[] not null, "who_may_use" text not null, "warnings" text[] not null, "contraindications" text[] not null, "ingredients" text null, "left_out" text[] not null, "flags" text[] not null, "shelf_life_months" integer null, "after_opening" text null, "storage" text null, "hazmat" jsonb null, "papers" text[] not null, "questions" jsonb not null, "after_the_visit" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "safety_profile_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_safety_profile_product_id_unique" ON "safety_profile" ("product_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_safety_profile_deleted_at" ON "safety_profile" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "safety_profile" cascade;`)
  }
}
