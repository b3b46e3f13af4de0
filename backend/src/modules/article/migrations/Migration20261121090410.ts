import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121090410 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "article" drop constraint if exists "article_slug_unique";`,
    )
    this.addSql(
      `create table if not exists "article" ("id" text not null, "slug" text not null, "title" text not null, "summary" text not null, "audience" text check ("audience" in ('client', 'practitioner', 'both')) not null default 'both', "body" text not null, "author" text not null, "state" text check ("state" in ('draft', 'published', 'retired')) not null default 'draft', "published_at" timestamptz null, "content_updated_at" timestamptz not null, "sources_checked_at" timestamptz not null, "medical_reviewer" text null, "medical_reviewer_role" text null, "medically_reviewed_at" timestamptz null, "sources" jsonb not null, "faq" jsonb not null, "see_a_doctor" text not null, "hero" jsonb null, "card_picture" jsonb null, "related" text[] not null, "rank" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_slug_unique" ON "article" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_deleted_at" ON "article" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article" cascade;`)
  }
}
