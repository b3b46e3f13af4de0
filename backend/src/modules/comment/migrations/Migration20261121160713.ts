import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121160713 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "comment" ("id" text not null, "article_id" text not null, "name" text not null, "text" text not null, "state" text check ("state" in ('pending', 'accepted', 'refused', 'removed', 'withdrawn')) not null default 'pending', "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "fingerprint" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "comment_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_deleted_at" ON "comment" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_comment_fingerprint_unique" ON "comment" ("fingerprint") WHERE deleted_at IS NULL AND fingerprint IS NOT NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_article_id_state_created_at" ON "comment" ("article_id", "state", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_state_created_at" ON "comment" ("state", "created_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "comment_answer" ("id" text not null, "comment_id" text not null, "text" text not null, "answered_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "comment_answer_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_answer_deleted_at" ON "comment_answer" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_answer_comment_id" ON "comment_answer" ("comment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "comment_contact" ("id" text not null, "comment_id" text not null, "email" text not null, "wants_notice" boolean not null default false, "country_code" text null, "mailed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "comment_contact_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_comment_contact_comment_id_unique" ON "comment_contact" ("comment_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_contact_email" ON "comment_contact" ("email") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_comment_contact_deleted_at" ON "comment_contact" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "comment_contact" cascade;`)
    this.addSql(`drop table if exists "comment_answer" cascade;`)
    this.addSql(`drop table if exists "comment" cascade;`)
  }
}
