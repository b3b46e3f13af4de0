import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261129161500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shop_settings" ("id" text not null, "legal_name" text null, "legal_form" text null, "person_responsible" text null, "address_1" text null, "address_2" text null, "postal_code" text null, "city" text null, "province" text null, "country_code" text null, "email" text null, "phone" text null, "answer_times" text null, "register_name" text null, "register_number" text null, "vat_number" text null, "tax_number" text null, "return_address_us" text null, "return_address_eu" text null, "dispute_resolution" text null, "mail_from" text null, "mail_reply_to" text null, "demo_fields" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shop_settings_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_shop_settings_deleted_at" ON "shop_settings" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shop_settings" cascade;`)
  }
}
