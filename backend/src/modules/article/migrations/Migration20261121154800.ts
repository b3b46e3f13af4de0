import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121154800 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "article_illustration" ("id" text not null, "name" text not null, "caption" text not null, "sides" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_illustration_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_illustration_name_unique" ON "article_illustration" ("name") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_illustration_deleted_at" ON "article_illustration" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article_illustration" cascade;`)
  }
}
