/** Has no tables of its own: the limit stands on Medusa's. */
export class ReservationLimitService {}
