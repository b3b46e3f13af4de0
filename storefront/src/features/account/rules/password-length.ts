/** Shortest password that the shop takes, in characters. */
export const PASSWORD_MIN = 12
/** Longest one; longer ones only cost time to hash. */
export const PASSWORD_MAX = 128
