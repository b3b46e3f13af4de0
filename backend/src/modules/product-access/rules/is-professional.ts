/** True for a product above level T0; one without a rule is for everybody. */
export function isProfessional(level: string | null | undefined): boolean {
  return (level ?? "T0") !== "T0"
}
