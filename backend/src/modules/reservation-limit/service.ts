/** Has no tables of its own: the limit is on Medusa's tables. */
export class ReservationLimitService {}
