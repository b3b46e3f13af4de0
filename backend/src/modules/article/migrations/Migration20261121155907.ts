import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Adds states with review, schedule, revisions and former slugs. Existing content is
 * unchanged.
 */
export class Migration20261121155907 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "article_revision" ("id" text not null, "article_id" text not null, "revision" integer not null, "action" text check ("action" in ('create', 'edit', 'restore', 'move', 'schedule')) not null, "state" text check ("state" in ('draft', 'in_review', 'published', 'retired')) not null, "restored_from" integer null, "actor" text check ("actor" in ('staff', 'schedule', 'seed')) not null, "user_id" text null, "content" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_revision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_revision_article_id_revision_unique" ON "article_revision" ("article_id", "revision") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_revision_deleted_at" ON "article_revision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "article_redirect" ("id" text not null, "slug" text not null, "article_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "article_redirect_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_article_redirect_slug_unique" ON "article_redirect" ("slug") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_redirect_article_id" ON "article_redirect" ("article_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_article_redirect_deleted_at" ON "article_redirect" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "article" add column if not exists "next_review_at" timestamptz null, add column if not exists "revision" integer not null default 1, add column if not exists "scheduled_for" timestamptz null, add column if not exists "seed_revision" integer null, add column if not exists "seed_fingerprint" text null;`,
    )
    // Before this migration only the seed wrote articles.
    this.addSql(`update "article" set "seed_revision" = 1 where "seed_revision" is null;`)
    this.addSql(
      `alter table if exists "article" drop constraint if exists "article_state_check";`,
    )
    this.addSql(
      `alter table if exists "article" add constraint "article_state_check" check ("state" in ('draft', 'in_review', 'published', 'retired'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "article_redirect" cascade;`)
    this.addSql(`drop table if exists "article_revision" cascade;`)
    this.addSql(
      `alter table if exists "article" drop constraint if exists "article_state_check";`,
    )
    this.addSql(`update "article" set "state" = 'draft' where "state" = 'in_review';`)
    this.addSql(
      `alter table if exists "article" add constraint "article_state_check" check ("state" in ('draft', 'published', 'retired'));`,
    )
    this.addSql(
      `alter table if exists "article" drop column if exists "next_review_at", drop column if exists "revision", drop column if exists "scheduled_for", drop column if exists "seed_revision", drop column if exists "seed_fingerprint";`,
    )
  }
}
