import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Adds the first day of use after a treatment; existing profiles get none. */
export class Migration20261121160100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "safety_profile" add column if not exists "use_from" jsonb not null default '[]';`,
    )
    this.addSql(
      `alter table if exists "safety_profile" alter column "use_from" drop default;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "safety_profile" drop column if exists "use_from";`,
    )
  }
}
