import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261121121500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "sign_out" ("id" text not null, "auth_identity_id" text not null, "issued_from" integer not null, "issued_until" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sign_out_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sign_out_auth_identity_id" ON "sign_out" ("auth_identity_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sign_out_deleted_at" ON "sign_out" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `create table if not exists "account_suspension" ("id" text not null, "customer_id" text not null, "reason" text not null, "suspended_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "account_suspension_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_account_suspension_customer_id_unique" ON "account_suspension" ("customer_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_suspension_deleted_at" ON "account_suspension" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    // Maintained by rate-limiter-flexible, which needs exactly these columns; there is no
    // model.
    this.addSql(
      `create table if not exists "account_attempt" ("key" varchar(255) not null, "points" integer not null default 0, "expire" bigint null, constraint "account_attempt_pkey" primary key ("key"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_account_attempt_expire" ON "account_attempt" ("expire");`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "account_attempt" cascade;`)
    this.addSql(`drop table if exists "account_suspension" cascade;`)
    this.addSql(`drop table if exists "sign_out" cascade;`)
  }
}
