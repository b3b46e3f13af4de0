/** Name of the field in which the buyer says that no seal of a line is broken. */
export const nameSeal = (lineId: string): string => `seal:${lineId}`
