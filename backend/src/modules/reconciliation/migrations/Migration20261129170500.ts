import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Allows one more invariant: I11. */
export class Migration20261129170500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "discrepancy" drop constraint if exists "discrepancy_invariant_check";`,
    )
    this.addSql(
      `alter table if exists "discrepancy" add constraint "discrepancy_invariant_check" check ("invariant" in ('I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I9', 'I10', 'I11'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "discrepancy" where "invariant" = 'I11';`)
    this.addSql(
      `alter table if exists "discrepancy" drop constraint if exists "discrepancy_invariant_check";`,
    )
    this.addSql(
      `alter table if exists "discrepancy" add constraint "discrepancy_invariant_check" check ("invariant" in ('I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I9', 'I10'));`,
    )
  }
}
