/** True for a product above level T0; a product without a rule has level T0. */
export function isProfessional(level: string | null | undefined): boolean {
  return (level ?? "T0") !== "T0"
}
