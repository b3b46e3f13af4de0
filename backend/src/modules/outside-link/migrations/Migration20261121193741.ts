import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121193741 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "outside_link" drop constraint if exists "outside_link_url_unique";`,
    )
    this.addSql(
      `create table if not exists "outside_link_check" ("id" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "done" integer not null default 0, "total" integer not null, "heard" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outside_link_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outside_link_check_deleted_at" ON "outside_link_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "outside_link" ("id" text not null, "url" text not null, "verdict" text check ("verdict" in ('fine', 'moved', 'gone_once', 'dead', 'unknown')) not null, "status" integer null, "problem" text check ("problem" in ('no_host', 'no_network', 'private_address', 'unusual_address', 'timeout', 'no_connection', 'certificate', 'too_many_redirects', 'asked_to_wait', 'bad_answer')) null, "moved_to" text null, "times_gone" integer not null default 0, "first_failed_at" timestamptz null, "last_failed_at" timestamptz null, "checked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "outside_link_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_outside_link_url_unique" ON "outside_link" ("url") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_outside_link_deleted_at" ON "outside_link" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "outside_link_check" cascade;`)
    this.addSql(`drop table if exists "outside_link" cascade;`)
  }
}
